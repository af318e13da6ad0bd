function Get-DiskChain {
    <#
    .SYNOPSIS
    Gives a virtual disk and its parents, the disk itself first, the root last.
    .PARAMETER Path
    The disk file.
    .EXAMPLE
    (Get-DiskChain -Path 'C:\VMs\web1_1.avhdx')[-1].Path
    .OUTPUTS
    Microsoft.Vhd.PowerShell.VirtualHardDisk
    #>
    [CmdletBinding()]
    [OutputType([object])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Path
    )

    $disk = Hyper-V\Get-VHD -Path $Path -ErrorAction Stop
    $disk
    $length = 1
    while (-not [string]::IsNullOrEmpty($disk.ParentPath) -and $length -lt 100) {
        $disk = Hyper-V\Get-VHD -Path $disk.ParentPath -ErrorAction Stop
        $disk
        $length++
    }
}
