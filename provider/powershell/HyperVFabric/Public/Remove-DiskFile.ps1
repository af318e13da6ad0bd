function Remove-DiskFile {
    <#
    .SYNOPSIS
    Deletes exactly one virtual disk file, if it is the disk that it is taken for and nothing uses it.
    .DESCRIPTION
    A file that is not there is no error.
    .PARAMETER Path
    The file.
    .PARAMETER DiskIdentifier
    The identifier that the disk must have, or have had before it was converted.
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
    if ($null -ne (Get-DiskConversion -Path $Path).File) {
        Complete-DiskConversion -Path $Path
        $disk = Hyper-V\Get-VHD -Path $Path -ErrorAction Stop
        Assert-DiskIdentifier -Path $Path -Disk $disk -DiskIdentifier $DiskIdentifier
        Assert-DiskUnused -Path $Path -Disk $disk
        Remove-Item -LiteralPath $Path -Force -Confirm:$false -ErrorAction Stop
    }
    Remove-IntentRecord -Kind DiskSuccession -Name $Path
}
