function ConvertTo-Disk {
    <#
    .SYNOPSIS
    Gives the output object of a shared disk.
    .PARAMETER Disk
    Record of the disk.
    .EXAMPLE
    ConvertTo-Disk -Disk $disk
    .OUTPUTS
    System.Management.Automation.PSCustomObject
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Disk
    )
    $used = 0L
    foreach ($partition in $Disk['Partitions']) { $used += $partition['Size'] }
    ConvertTo-SimulatedObject -Type MSFT_Disk -Record @{
        Number = [uint32] $Disk['Number']; FriendlyName = 'FABRIC SharedDisk'; Manufacturer = 'FABRIC'; Model = 'SharedDisk'; SerialNumber = $Disk['SerialNumber']; UniqueId = $Disk['UniqueId']
        UniqueIdFormat = 'FCPH Name'; Size = [uint64] $Disk['Size']; AllocatedSize = [uint64] $used; LargestFreeExtent = [uint64] ($Disk['Size'] - $used); BusType = 'SAS'
        PartitionStyle = $Disk['PartitionStyle']; Guid = $Disk['Guid']; Signature = $Disk['Signature']; NumberOfPartitions = @($Disk['Partitions']).Count
        OperationalStatus = if ($Disk['IsOffline']) { 'Offline' } else { 'Online' }; HealthStatus = 'Healthy'; IsOffline = [bool] $Disk['IsOffline']; IsReadOnly = [bool] $Disk['IsReadOnly']
        OfflineReason = if ($Disk['IsOffline']) { 'Policy' }; IsClustered = [bool] $Disk['Cluster']; IsHighlyAvailable = [bool] $Disk['Cluster']; IsScaleOut = $false; IsBoot = $false; IsSystem = $false
        LogicalSectorSize = 512; PhysicalSectorSize = 4096; ProvisioningType = 'Fixed'; BootFromDisk = $false; ObjectId = "{1}\\.\ROOT/Microsoft/Windows/Storage/Providers_v2:$($Disk['UniqueId'])"
        Path = "\\?\mpio#disk&ven_fabric&prod_shareddisk#$($Disk['UniqueId'])"; Location = "Integrated : Adapter 0 : Port 0 : Target 0 : LUN $($Disk['Number'])"
    }
}
