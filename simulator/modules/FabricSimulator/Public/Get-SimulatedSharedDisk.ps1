function Get-SimulatedSharedDisk {
    <#
    .SYNOPSIS
    Gives the shared disks of the fabric that a host sees.
    .PARAMETER Name
    Name of a disk; all when left out.
    .PARAMETER HostName
    Name of a host; disks of all hosts when left out.
    .EXAMPLE
    Get-SimulatedSharedDisk -HostName HV01
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Position = 0)]
        [string] $Name = '*',

        [Parameter()]
        [string] $HostName
    )
    $disks = foreach ($path in Get-SimulatedDocumentPath -Folder 'disks') {
        $disk = Read-SimulatedDocument -Path $path
        if ($null -eq $disk -or $disk['Name'] -notlike $Name) { continue }
        if ($HostName -and @($disk['Hosts']).Count -and @($disk['Hosts']) -notcontains $HostName) { continue }
        $disk
    }
    @($disks) | Where-Object -FilterScript { $null -ne $_ } | Sort-Object -Property { $_['Number'] }
}
