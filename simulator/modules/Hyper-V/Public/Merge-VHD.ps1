function Merge-VHD {
    <#
    .SYNOPSIS
    Merges virtual hard disks.
    .PARAMETER Path
    As on Windows.
    .PARAMETER DestinationPath
    As on Windows.
    .PARAMETER AsJob
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER Force
    As on Windows.
    .PARAMETER Passthru
    As on Windows.
    .EXAMPLE
    Merge-VHD
    .OUTPUTS
    Microsoft.Vhd.PowerShell.VirtualHardDisk
    #>
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType('Microsoft.Vhd.PowerShell.VirtualHardDisk')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('FullName')]
        [string] $Path,

        [Parameter(Position = 1)]
        [string] $DestinationPath,

        [Parameter()]
        [switch] $AsJob,

        [Parameter()]
        [CimSession[]] $CimSession,

        [Parameter()]
        [string[]] $ComputerName,

        [Parameter()]
        [pscredential[]] $Credential,

        [Parameter()]
        [switch] $Force,

        [Parameter()]
        [switch] $Passthru
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates DestinationPath, Force, Path
        if (-not $call) { return }
        $file = Resolve-NewDiskPath -Path $Path
        $action = "Failed to merge the virtual disk. The system failed to merge '$file'."
        $refusal = Get-DiskRefusal -Path $file -Action $action
        $merged = @($file)
        if (-not $refusal) {
            $disk = Get-SimulatedDisk -Path $file
            $target = if ($DestinationPath) { Resolve-NewDiskPath -Path $DestinationPath } else { $disk['ParentPath'] }
            while ($null -ne $disk -and $disk['ParentPath'] -and $disk['ParentPath'] -ne $target) {
                $merged += $disk['ParentPath']
                $disk = Get-SimulatedDisk -Path $disk['ParentPath']
            }
            if ($null -eq $disk -or -not $disk['ParentPath']) {
                $refusal = @{ Word = 'InvalidParameter'; Target = $file; Message = "$action '$target' is not a parent of the virtual hard disk. (0x80070057)." }
            } elseif ($null -ne (Get-DiskUser -Path $file | Select-Object -First 1)) {
                $refusal = @{ Word = 'ObjectInUse'; Target = $file; Message = "$action The operation cannot be performed while the object is in use." }
            }
        }
        if ($refusal) {
            Write-SimulatedError -Call $call @refusal
            return
        }
        if (-not $PSCmdlet.ShouldProcess($file, 'Merge-VHD')) { return }
        $size = (Get-SimulatedDisk -Path $file)['Size']
        $changed = Update-SimulatedDisk -Call $call -Path $target -Change { param($parent) $parent['Size'] = $size }
        foreach ($child in $merged) { [System.IO.File]::Delete((Resolve-SimulatedPath -Path $child)) }
        if ($changed -and $Passthru) { ConvertTo-VirtualHardDisk -Path $target -Record $changed }
        Exit-SimulatedCall -Call $call
    }
}
