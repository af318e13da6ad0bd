function Set-StorageLocation {
    <#
    .SYNOPSIS
    Copies the disk files of a storage migration and enters the new places into the machine's record. Only inside a -Change block.
    .PARAMETER Record
    Record of the virtual machine.
    .PARAMETER Bound
    The bound parameters of Move-VMStorage.
    .PARAMETER Move
    What Get-StorageMove gave.
    .EXAMPLE
    Set-StorageLocation -Record $record -Bound $call['Bound'] -Move $moves
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Bound,

        [Parameter(Mandatory)]
        [AllowEmptyCollection()]
        [object[]] $Move
    )
    $newPath = @{}
    foreach ($item in $Move) { $newPath[$item['From']] = $item['To'] }
    foreach ($item in $Move) {
        $disk = Get-SimulatedDisk -Path $item['From'] -Fresh
        if ($disk['ParentPath'] -and $newPath.ContainsKey($disk['ParentPath'])) { $disk['ParentPath'] = $newPath[$disk['ParentPath']] }
        Write-SimulatedDocument -Path (Resolve-SimulatedPath -Path $item['To'] -Relative) -Document $disk
    }
    foreach ($configuration in @($Record) + @($Record['Checkpoints'] | ForEach-Object -Process { $_['Configuration'] })) {
        foreach ($drive in $configuration['HardDrives']) {
            if ($drive['Path'] -and $newPath.ContainsKey($drive['Path'])) { $drive['Path'] = $newPath[$drive['Path']] }
        }
    }
    $all = $Bound['DestinationStoragePath']
    $places = @{ VirtualMachinePath = 'Path', 'ConfigurationLocation', 'GuestStatePath'; SnapshotFilePath = , 'SnapshotFileLocation'; SmartPagingFilePath = , 'SmartPagingFilePath' }
    foreach ($name in $places.Keys) {
        $folder = if ($all) { $all } else { $Bound[$name] }
        if (-not $folder) { continue }
        foreach ($key in $places[$name]) { $Record[$key] = $folder.Replace('/', '\').TrimEnd('\') }
    }
}
