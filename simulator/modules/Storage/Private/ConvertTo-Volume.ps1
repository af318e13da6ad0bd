function ConvertTo-Volume {
    <#
    .SYNOPSIS
    Gives the output object of a volume.
    .PARAMETER Disk
    Record of the disk.
    .PARAMETER Partition
    Record of the partition.
    .EXAMPLE
    ConvertTo-Volume -Disk $disk -Partition $partition
    .OUTPUTS
    System.Management.Automation.PSCustomObject
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Disk,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Partition
    )
    $used = Get-SimulatedVolumeUse -Name $Disk['Name']
    ConvertTo-SimulatedObject -Type MSFT_Volume -Record @{
        DriveLetter = if ($Partition['DriveLetter']) { [char] $Partition['DriveLetter'] } else { [char] 0 }; FileSystemLabel = [string] $Partition['Label']; FileSystem = $Partition['FileSystem']
        FileSystemType = $Partition['FileSystem']; DriveType = 'Fixed'; HealthStatus = 'Healthy'; OperationalStatus = 'OK'; DedupMode = 'Disabled'; Size = [uint64] $Partition['Size']
        SizeRemaining = [uint64] [math]::Max(0L, $Partition['Size'] - $used); AllocationUnitSize = [uint32] $Partition['AllocationUnitSize']; Path = "\\?\Volume{$($Partition['VolumeId'])}\"
        UniqueId = "\\?\Volume{$($Partition['VolumeId'])}\"; ObjectId = "{1}\\.\ROOT/Microsoft/Windows/Storage/Providers_v2\WSP_Volume:$($Partition['VolumeId'])"
    }
}
