function Optimize-VHD {
    <#
    .SYNOPSIS
    Optimizes the allocation of space used by virtual hard disk files, except for fixed virtual hard disks.
    .PARAMETER Path
    As on Windows.
    .PARAMETER AsJob
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER Mode
    As on Windows.
    .PARAMETER Passthru
    As on Windows.
    .EXAMPLE
    Optimize-VHD
    .OUTPUTS
    Microsoft.Vhd.PowerShell.VirtualHardDisk
    #>
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType('Microsoft.Vhd.PowerShell.VirtualHardDisk')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('FullName')]
        [string[]] $Path,

        [Parameter()]
        [switch] $AsJob,

        [Parameter()]
        [CimSession[]] $CimSession,

        [Parameter()]
        [string[]] $ComputerName,

        [Parameter()]
        [pscredential[]] $Credential,

        [Parameter()]
        [Microsoft.Vhd.PowerShell.VhdCompactMode] $Mode,

        [Parameter()]
        [switch] $Passthru
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates Mode, Path
        if (-not $call) { return }
        foreach ($item in $Path) {
            $file = Resolve-NewDiskPath -Path $item
            $action = "Failed to compact the virtual disk. The system failed to compact '$file'."
            $refusal = Get-DiskRefusal -Path $file -Action $action
            if ($refusal) {
                Write-SimulatedError -Call $call @refusal
                continue
            }
            if (-not $PSCmdlet.ShouldProcess($file, 'Optimize-VHD')) { continue }
            $changed = Update-SimulatedDisk -Call $call -Path $file -Change {
                param($disk)
                if ($disk['VhdType'] -eq 'Fixed') { Deny-SimulatedCall -Call $call -Word NotSupported -Target $file -Message "$action A fixed virtual hard disk cannot be compacted." }
                if ($disk['MountedOn'] -or $null -ne (Get-DiskUser -Path $file | Select-Object -First 1)) {
                    Deny-SimulatedCall -Call $call -Word ObjectInUse -Target $file -Message "$action The operation cannot be performed while the object is in use."
                }
                if ($call['Bound'].ContainsKey('Mode') -and $Mode -eq 'Retrim') {
                    Deny-SimulatedCall -Call $call -Word InvalidState -Target $file -Message "$action The mode Retrim needs the virtual hard disk mounted read-only."
                }
                $disk['FragmentationPercentage'] = 0
            }
            if ($changed -and $Passthru) { ConvertTo-VirtualHardDisk -Path $file -Record $changed }
        }
        Exit-SimulatedCall -Call $call
    }
}
