function Get-MovePlace {
    <#
    .SYNOPSIS
    Gets where the parameters of Move-VM or Compare-VM let a machine's files go, nothing when they stay where they are.
    .PARAMETER Record
    Record of the machine.
    .PARAMETER Bound
    The parameters of the call.
    .PARAMETER To
    The destination host, as it was named.
    .EXAMPLE
    Get-MovePlace -Record $machine -Bound $PSBoundParameters -To HV02
    .OUTPUTS
    System.Collections.Hashtable with Configuration, Snapshot, SmartPaging and Disks: the new path of each disk that moves
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Bound,

        [Parameter(Mandatory)]
        [string] $To
    )
    $disks = @{}
    $named = @('VirtualMachinePath', 'SnapshotFilePath', 'SmartPagingFilePath', 'Vhds').Where({ $Bound.ContainsKey($_) })
    if ($named.Count) {
        foreach ($pair in $Bound['Vhds']) { $disks[[string] $pair['SourceFilePath']] = [string] $pair['DestinationFilePath'] }
        $place = @{ Disks = $disks }
        foreach ($part in @{ Configuration = 'VirtualMachinePath', 'Path'; Snapshot = 'SnapshotFilePath', 'SnapshotFileLocation'; SmartPaging = 'SmartPagingFilePath', 'SmartPagingFilePath' }.GetEnumerator()) {
            $parameter, $property = $part.Value
            $place[$part.Key] = if ($Bound.ContainsKey($parameter)) { ([string] $Bound[$parameter]).TrimEnd('\') } else { $Record[$property] }
        }
        return $place
    }
    if (-not $Bound['IncludeStorage']) { return }
    $base = ([string] $Bound['DestinationStoragePath']).Replace('/', '\').TrimEnd('\')
    $name = Get-SimulatedHostName | Where-Object -FilterScript { $_ -eq $To.Split('.')[0] }
    $settings = if ($name) { (Get-SimulatedHost -HostName $name)['VMHost'] } else { @{ VirtualHardDiskPath = ''; VirtualMachinePath = '' } }
    $diskFolder = if ($base) { "$base\Virtual Hard Disks" } else { $settings['VirtualHardDiskPath'] }
    $configuration = if ($base) { $base } else { $settings['VirtualMachinePath'] }
    foreach ($path in $Record['HardDrives'].ForEach({ $_['Path'] }).Where({ $_ })) { $disks[$path] = "$diskFolder$($path.Substring($path.LastIndexOf('\')))" }
    @{ Configuration = $configuration; Snapshot = $configuration; SmartPaging = $configuration; Disks = $disks }
}
