function Copy-MachineFile {
    <#
    .SYNOPSIS
    Copies a machine's files to another host, notes the new paths in its record, and gives the real paths of the sources.
    .PARAMETER Record
    Record of the machine, changed in place.
    .PARAMETER From
    Its host.
    .PARAMETER To
    The destination host.
    .PARAMETER Place
    Where the files go, as Get-MovePlace gives it.
    .EXAMPLE
    Copy-MachineFile -Record $machine -From HV01 -To HV02 -Place $place
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record,

        [Parameter(Mandatory)]
        [string] $From,

        [Parameter(Mandatory)]
        [string] $To,

        [Parameter(Mandatory)]
        [hashtable] $Place
    )
    foreach ($drive in $Record['HardDrives']) {
        $path = if ($drive['Path']) { $Place['Disks'][$drive['Path']] }
        if (-not $path) { continue }
        $source = Resolve-SimulatedPath -Path $drive['Path'] -HostName $From
        $target = Resolve-SimulatedPath -Path $path -HostName $To
        $drive['Path'] = $path
        if ($source -ceq $target) { continue }
        $null = [System.IO.Directory]::CreateDirectory([System.IO.Path]::GetDirectoryName($target))
        [System.IO.File]::Copy($source, $target, $true)
        $source
    }
    $configuration = Resolve-VMConfigurationPath -Record $Record -HostName $From
    foreach ($key in 'Path', 'ConfigurationLocation', 'GuestStatePath') { $Record[$key] = $Place['Configuration'] }
    $Record['SnapshotFileLocation'] = $Place['Snapshot']
    $Record['SmartPagingFilePath'] = $Place['SmartPaging']
    Write-VMConfigurationFile -Record $Record -HostName $To
    if ($configuration -cne (Resolve-VMConfigurationPath -Record $Record -HostName $To)) { $configuration }
}
