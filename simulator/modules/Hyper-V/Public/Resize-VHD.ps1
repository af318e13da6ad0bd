function Resize-VHD {
    <#
    .SYNOPSIS
    Resizes a virtual hard disk.
    .PARAMETER Path
    As on Windows.
    .PARAMETER SizeBytes
    As on Windows.
    .PARAMETER AsJob
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER Passthru
    As on Windows.
    .PARAMETER ToMinimumSize
    As on Windows.
    .EXAMPLE
    Resize-VHD
    .OUTPUTS
    Microsoft.Vhd.PowerShell.VirtualHardDisk
    #>
    [CmdletBinding(DefaultParameterSetName = 'Size', SupportsShouldProcess)]
    [OutputType('Microsoft.Vhd.PowerShell.VirtualHardDisk')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('FullName')]
        [string[]] $Path,

        [Parameter(ParameterSetName = 'Size', Mandatory, Position = 1)]
        [uint64] $SizeBytes,

        [Parameter()]
        [switch] $AsJob,

        [Parameter()]
        [CimSession[]] $CimSession,

        [Parameter()]
        [string[]] $ComputerName,

        [Parameter()]
        [pscredential[]] $Credential,

        [Parameter()]
        [switch] $Passthru,

        [Parameter(ParameterSetName = 'MinimumSize', Mandatory)]
        [switch] $ToMinimumSize
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates Path, SizeBytes, ToMinimumSize
        if (-not $call) { return }
        foreach ($item in $Path) {
            $file = Resolve-NewDiskPath -Path $item
            $action = "Failed to resize the virtual disk. The system failed to resize '$file'."
            $refusal = Get-DiskRefusal -Path $file -Action $action
            if ($refusal) {
                Write-SimulatedError -Call $call @refusal
                continue
            }
            if (-not $PSCmdlet.ShouldProcess($file, 'Resize-VHD')) { continue }
            $changed = Update-SimulatedDisk -Call $call -Path $file -Change {
                param($disk)
                if ($ToMinimumSize -and $null -eq $disk['MinimumSize']) {
                    Deny-SimulatedCall -Call $call -Word OperationFailed -Target $file -Message "$action The minimum virtual size cannot be computed. (0xC03A0026)."
                }
                $newSize = if ($ToMinimumSize) { $disk['MinimumSize'] } else { $SizeBytes }
                Assert-DiskResize -Call $call -Path $file -Disk $disk -SizeBytes $newSize -Action $action
                if ($disk['VhdType'] -eq 'Fixed') { $disk['FileSize'] = Get-DiskFileSize -VhdType Fixed -Size $newSize -Format $disk['VhdFormat'] }
                $disk['Size'] = $newSize
            }
            if ($changed -and $Passthru) { ConvertTo-VirtualHardDisk -Path $file -Record $changed }
        }
        Exit-SimulatedCall -Call $call
    }
}
