function Assert-DiskUnused {
    <#
    .SYNOPSIS
    Throws while a disk belongs to a virtual machine, is mounted, or is known to be the parent of another disk.
    .PARAMETER Path
    The disk file.
    .PARAMETER Disk
    The disk, as Get-VHD gives it.
    .EXAMPLE
    Assert-DiskUnused -Path $Path -Disk (Hyper-V\Get-VHD -Path $Path)
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Path,

        [Parameter(Mandatory = $true)]
        [object]$Disk
    )

    $attachments = @(Get-DiskAttachment -Path $Path)
    if ($attachments.Count -gt 0) {
        $names = @($attachments | ForEach-Object -Process { "'$($_.vmName)'" } | Sort-Object -Unique) -join ', '
        throw (New-FabricError -Code DiskInUse -Message "The disk '$Path' belongs to the virtual machine $names." -Category InvalidOperation -TargetObject $Path)
    }
    if ($Disk.Attached) {
        throw (New-FabricError -Code DiskInUse -Message "The disk '$Path' is mounted on this host or on another one." -Category InvalidOperation -TargetObject $Path)
    }
    $children = @(Get-DiskChild -Path $Path)
    if ($children.Count -gt 0) {
        throw (New-FabricError -Code DiskHasChild -Message "Differencing disks depend on '$Path': $($children -join ', ')." -Category InvalidOperation -TargetObject $Path)
    }
}
