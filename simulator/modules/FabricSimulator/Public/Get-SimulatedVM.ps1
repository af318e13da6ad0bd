function Get-SimulatedVM {
    <#
    .SYNOPSIS
    Reads the records of virtual machines of a host; what does not exist gives nothing.
    .DESCRIPTION
    The records can be shared with other callers of this session and must not be changed; Update-SimulatedVM changes them.
    .PARAMETER Id
    Id of one virtual machine.
    .PARAMETER Name
    Name; several machines can have it. With wildcards all machines are looked at.
    .PARAMETER HostName
    Name of the host; the session's host when left out.
    .EXAMPLE
    Get-SimulatedVM -Name web01
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding(DefaultParameterSetName = 'Name')]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory, ParameterSetName = 'Id')]
        [guid] $Id,

        [Parameter(ParameterSetName = 'Name', Position = 0)]
        [string] $Name = '*',

        [Parameter()]
        [string] $HostName = (Get-SessionHostName)
    )
    if ($PSCmdlet.ParameterSetName -eq 'Id') { return (Read-SimulatedDocument -Path "hosts/$HostName/vms/$Id.json") }
    $folder = "hosts/$HostName/vms"
    if ([System.Management.Automation.WildcardPattern]::ContainsWildcardCharacters($Name)) {
        foreach ($path in Get-SimulatedDocumentPath -Folder $folder) {
            $record = Read-SimulatedDocument -Path $path
            if ($null -ne $record -and ($Name -eq '*' -or $record['Name'] -like $Name)) { $record }
        }
        return
    }
    foreach ($id in Get-IndexEntry -Index "hosts/$HostName/index/vm-name" -Key $Name) {
        $record = Read-SimulatedDocument -Path "$folder/$id.json"
        # An entry can be left over from a process that was killed in a rename.
        if ($null -ne $record -and $record['Name'] -eq $Name) { $record }
    }
}
