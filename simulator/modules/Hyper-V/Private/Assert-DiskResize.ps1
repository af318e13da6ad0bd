function Assert-DiskResize {
    <#
    .SYNOPSIS
    Refuses a new size that the disk cannot take, or not now. Only inside a -Change block.
    .PARAMETER Call
    The call.
    .PARAMETER Path
    The full Windows path.
    .PARAMETER Disk
    Record of the disk.
    .PARAMETER SizeBytes
    The new size.
    .PARAMETER Action
    What fails, as first sentence of the message.
    .EXAMPLE
    Assert-DiskResize -Call $call -Path $file -Disk $disk -SizeBytes 80GB -Action 'Failed to resize the virtual disk.'
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [string] $Path,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Disk,

        [Parameter(Mandatory)]
        [uint64] $SizeBytes,

        [Parameter(Mandatory)]
        [string] $Action
    )
    $refusal = Get-DiskSizeRefusal -Format $Disk['VhdFormat'] -SizeBytes $SizeBytes -LogicalSectorSize $Disk['LogicalSectorSize'] -Action $Action
    if ($refusal) { Deny-SimulatedCall -Call $Call @refusal }
    $isShrink = $SizeBytes -lt $Disk['Size']
    if ($isShrink -and $Disk['VhdFormat'] -eq 'VHD') {
        Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $SizeBytes -Message "$Action A virtual hard disk of the format VHD cannot be made smaller. (0x80070057)."
    }
    if ($isShrink -and $null -ne $Disk['MinimumSize'] -and $SizeBytes -lt $Disk['MinimumSize']) {
        Deny-SimulatedCall -Call $Call -Word OperationFailed -Target $SizeBytes -Message "$Action The requested size would truncate data: the minimum size is $($Disk['MinimumSize']) bytes. (0xC03A0025)."
    }
    if (@(Get-CheckpointDisk -Path $Path).Count -gt 0) {
        Deny-SimulatedCall -Call $Call -Word InvalidState -Target $Path -Message "$Action The operation cannot be performed while checkpoints of the virtual hard disk exist."
    }
    if ($Disk['MountedOn']) { Deny-SimulatedCall -Call $Call -Word ObjectInUse -Target $Path -Message "$Action The operation cannot be performed while the object is in use." }
    foreach ($user in Get-DiskUser -Path $Path) {
        if ($Disk['VhdFormat'] -ne 'VHDX' -or $user['Drive']['ControllerType'] -ne 'SCSI') {
            Deny-SimulatedCall -Call $Call -Word NotSupported -Target $Path -Message "$Action The operation is not supported."
        }
    }
    if (-not $isShrink -and $Disk['VhdType'] -eq 'Fixed') {
        $growth = $SizeBytes - $Disk['Size']
        $free = Get-DriveFreeSpace -Path $Path -Enough $growth
        if ($null -ne $free -and $free -lt $growth) {
            Deny-SimulatedCall -Call $Call -Word OperationFailed -Target $Path -Message "$Action There is not enough space on the disk. (0x80070070)."
        }
    }
}
