function Remove-DiskFile {
    <#
    .SYNOPSIS
    Deletes exactly one virtual disk file, if it is the disk that it is taken for and nothing uses it.
    .DESCRIPTION
    A file that is not there is no error.
    .PARAMETER Path
    The file.
    .PARAMETER DiskIdentifier
    The identifier that the disk must have.
    .EXAMPLE
    Remove-DiskFile -Path 'C:\VMs\web1.vhdx' -DiskIdentifier '4A1C7B1E-0B4E-4C1D-9C57-3B9E4E6F1A02'
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Path,

        [Parameter(Mandatory = $true)]
        [string]$DiskIdentifier
    )

    Import-HostModule -Name Hyper-V
    if (-not (Test-Path -LiteralPath $Path -PathType Leaf)) {
        return
    }
    $disk = Hyper-V\Get-VHD -Path $Path -ErrorAction Stop
    if ([string]$disk.DiskIdentifier -ne $DiskIdentifier) {
        throw (New-FabricError -Code DiskIdentifierMismatch -Message "The file '$Path' holds another disk than the one to delete: its identifier is $($disk.DiskIdentifier), not $DiskIdentifier." -Category InvalidOperation -TargetObject $Path)
    }
    $attachments = @(Get-DiskAttachment -Path $Path)
    if ($attachments.Count -gt 0) {
        $names = @($attachments | ForEach-Object -Process { "'$($_.vmName)'" } | Sort-Object -Unique) -join ', '
        throw (New-FabricError -Code DiskInUse -Message "The disk '$Path' belongs to the virtual machine $names." -Category InvalidOperation -TargetObject $Path)
    }
    if ($disk.Attached) {
        throw (New-FabricError -Code DiskInUse -Message "The disk '$Path' is mounted on this host or on another one." -Category InvalidOperation -TargetObject $Path)
    }
    $children = @(Get-DiskChild -Path $Path)
    if ($children.Count -gt 0) {
        throw (New-FabricError -Code DiskHasChild -Message "Differencing disks depend on '$Path': $($children -join ', ')." -Category InvalidOperation -TargetObject $Path)
    }
    Remove-Item -LiteralPath $Path -Force -Confirm:$false -ErrorAction Stop
}
