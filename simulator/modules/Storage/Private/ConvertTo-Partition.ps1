function ConvertTo-Partition {
    <#
    .SYNOPSIS
    Gives the output object of a partition.
    .PARAMETER Disk
    Record of the disk.
    .PARAMETER Partition
    Record of the partition.
    .EXAMPLE
    ConvertTo-Partition -Disk $disk -Partition $partition
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
    ConvertTo-SimulatedObject -Type MSFT_Partition -Record @{
        DiskNumber = [uint32] $Disk['Number']; PartitionNumber = [uint32] $Partition['Number']; DriveLetter = if ($Partition['DriveLetter']) { [char] $Partition['DriveLetter'] } else { [char] 0 }
        Offset = [uint64] $Partition['Offset']; Size = [uint64] $Partition['Size']; Type = 'Basic'; GptType = $Partition['GptType']; Guid = "{$($Partition['Guid'])}"; MbrType = $null
        DiskId = "\\?\mpio#disk&ven_fabric&prod_shareddisk#$($Disk['UniqueId'])"; UniqueId = "{00000000-0000-0000-0000-100000000000}$($Disk['UniqueId'])"; ObjectId = "{1}Partition:$($Partition['Guid'])"
        AccessPaths = @("\\?\Volume{$($Partition['VolumeId'])}\"); IsOffline = [bool] $Disk['IsOffline']; IsReadOnly = [bool] $Disk['IsReadOnly']; IsActive = $false; IsBoot = $false; IsDAX = $false
        IsHidden = $false; IsShadowCopy = $false; IsSystem = $false; NoDefaultDriveLetter = $true; OperationalStatus = if ($Disk['IsOffline']) { 'Offline' } else { 'Online' }; TransitionState = 1
    }
}
