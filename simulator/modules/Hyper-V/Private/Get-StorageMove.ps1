function Get-StorageMove {
    <#
    .SYNOPSIS
    Lists the disk files that Move-VMStorage moves, each with its new path: a disk goes with the checkpoint disks of its chain. Only inside a -Change block.
    .PARAMETER Call
    The call.
    .PARAMETER Record
    Record of the virtual machine.
    .EXAMPLE
    Get-StorageMove -Call $call -Record $record
    .OUTPUTS
    System.Collections.Hashtable with From and To
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record
    )
    $bound = $Call['Bound']
    $action = 'Storage migration for virtual machine failed.'
    $wanted = @($bound['Vhds'] | Where-Object -FilterScript { $null -ne $_ })
    $used = @()
    foreach ($drive in $Record['HardDrives']) {
        if (-not $drive['Path']) { continue }
        $chain = @($drive['Path'])
        while ($chain[-1] -match '\.avhdx?$') {
            $parent = (Get-SimulatedDisk -Path $chain[-1])?['ParentPath']
            if (-not $parent) { break }
            $chain += $parent
        }
        $folder = if ($bound.ContainsKey('DestinationStoragePath')) { "$($bound['DestinationStoragePath'].Replace('/', '\').TrimEnd('\'))\Virtual Hard Disks" }
        foreach ($entry in $wanted) {
            $source = ([string] $entry['SourceFilePath']).Replace('/', '\')
            if ($source -notin $chain) { continue }
            $used += $source
            $target = ([string] $entry['DestinationFilePath']).Replace('/', '\')
            $folder = $target.Substring(0, $target.LastIndexOf('\'))
            if ($target.Substring($folder.Length) -ne $source.Substring($source.LastIndexOf('\'))) {
                Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $target -Message "$action The file name of a virtual hard disk cannot change: '$source', '$target'."
            }
        }
        if (-not $folder) { continue }
        foreach ($file in $chain) {
            $move = @{ From = $file; To = "$folder$($file.Substring($file.LastIndexOf('\')))" }
            if ($move['From'] -eq $move['To']) { continue }
            $refusal = Get-DiskRefusal -Path $move['From'] -Action $action
            if ($refusal) { Deny-SimulatedCall -Call $Call @refusal }
            if (-not (Resolve-SimulatedPath -Path $folder)) {
                Deny-SimulatedCall -Call $Call -Word OperationFailed -Target $folder -Message "$action The system cannot find the path specified. (0x80070003). '$folder'"
            }
            if (Test-SimulatedPath -Path $move['To']) { Deny-SimulatedCall -Call $Call -Word OperationFailed -Target $move['To'] -Message "$action The file exists. (0x80070050). '$($move['To'])'" }
            $size = (Get-SimulatedDisk -Path $move['From'])['FileSize']
            $free = Get-DriveFreeSpace -Path $move['To'] -Enough $size
            if ($null -ne $free -and $free -lt $size) {
                Deny-SimulatedCall -Call $Call -Word OperationFailed -Target $folder -Message "$action There is not enough space on the disk. (0x80070070)."
            }
            $move
        }
    }
    foreach ($entry in $wanted) {
        $source = ([string] $entry['SourceFilePath']).Replace('/', '\')
        if ($source -notin $used) {
            Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $source -Message "$action The virtual machine '$($Record['Name'])' has no virtual hard disk '$source'."
        }
    }
}
