function Copy-MachineFile {
    <#
    .SYNOPSIS
    Copies a machine's files to a folder of another host, notes the new paths in its record, and gives the real paths of the sources.
    .PARAMETER Record
    Record of the machine, changed in place.
    .PARAMETER From
    Its host.
    .PARAMETER To
    The destination host.
    .PARAMETER Folder
    Windows path of the folder there; the host's own folders when empty.
    .EXAMPLE
    Copy-MachineFile -Record $machine -From HV01 -To HV02 -Folder 'D:\VMs\web01'
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

        [Parameter()]
        [AllowEmptyString()]
        [string] $Folder
    )
    $settings = (Get-SimulatedHost -HostName $To)['VMHost']
    $base = $Folder.Replace('/', '\').TrimEnd('\')
    $diskFolder = if ($base) { "$base\Virtual Hard Disks" } else { $settings['VirtualHardDiskPath'] }
    $configuration = if ($base) { $base } else { $settings['VirtualMachinePath'] }
    foreach ($drive in $Record['HardDrives']) {
        if (-not $drive['Path']) { continue }
        $source = Resolve-SimulatedPath -Path $drive['Path'] -HostName $From
        $path = "$diskFolder$($drive['Path'].Substring($drive['Path'].LastIndexOf('\')))"
        $target = Resolve-SimulatedPath -Path $path -HostName $To
        $drive['Path'] = $path
        if ($source -ceq $target) { continue }
        $null = [System.IO.Directory]::CreateDirectory([System.IO.Path]::GetDirectoryName($target))
        [System.IO.File]::Copy($source, $target, $true)
        $source
    }
    foreach ($key in 'Path', 'ConfigurationLocation', 'SnapshotFileLocation', 'SmartPagingFilePath', 'GuestStatePath') { $Record[$key] = $configuration }
}
