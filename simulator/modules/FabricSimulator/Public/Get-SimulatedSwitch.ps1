function Get-SimulatedSwitch {
    <#
    .SYNOPSIS
    Reads the records of virtual switches of a host; what does not exist gives nothing.
    .PARAMETER Id
    Id of one switch.
    .PARAMETER Name
    Name, wildcards allowed; several switches can have it.
    .PARAMETER HostName
    Name of the host; the session's host when left out.
    .EXAMPLE
    Get-SimulatedSwitch -Name LAN
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
    if ($PSCmdlet.ParameterSetName -eq 'Id') { return (Read-SimulatedDocument -Path "hosts/$HostName/switches/$Id.json") }
    foreach ($path in Get-SimulatedDocumentPath -Folder "hosts/$HostName/switches") {
        $record = Read-SimulatedDocument -Path $path
        if ($null -ne $record -and $record['Name'] -like $Name) { $record }
    }
}
