function Set-VHD {
    <#
    .SYNOPSIS
    Sets properties associated with a virtual hard disk.
    .PARAMETER Path
    As on Windows.
    .PARAMETER ParentPath
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER Force
    As on Windows.
    .PARAMETER IgnoreIdMismatch
    As on Windows.
    .PARAMETER LeafPath
    As on Windows.
    .PARAMETER Passthru
    As on Windows.
    .PARAMETER PhysicalSectorSizeBytes
    As on Windows.
    .PARAMETER ResetDiskIdentifier
    As on Windows.
    .EXAMPLE
    Set-VHD
    .OUTPUTS
    Microsoft.Vhd.PowerShell.VirtualHardDisk
    #>
    [CmdletBinding(DefaultParameterSetName = 'Parent', SupportsShouldProcess)]
    [OutputType('Microsoft.Vhd.PowerShell.VirtualHardDisk')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('FullName')]
        [string] $Path,

        [Parameter(ParameterSetName = 'Parent', Mandatory, Position = 1)]
        [string] $ParentPath,

        [Parameter()]
        [CimSession[]] $CimSession,

        [Parameter()]
        [string[]] $ComputerName,

        [Parameter()]
        [pscredential[]] $Credential,

        [Parameter(ParameterSetName = 'DiskIdentifier')]
        [switch] $Force,

        [Parameter(ParameterSetName = 'Parent')]
        [switch] $IgnoreIdMismatch,

        [Parameter(ParameterSetName = 'Parent')]
        [string] $LeafPath,

        [Parameter()]
        [switch] $Passthru,

        [Parameter(ParameterSetName = 'PhysicalSectorSize', Mandatory)]
        [ValidateSet(512, 4096)]
        [uint32] $PhysicalSectorSizeBytes,

        [Parameter(ParameterSetName = 'DiskIdentifier', Mandatory)]
        [switch] $ResetDiskIdentifier
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates Force, IgnoreIdMismatch, LeafPath, ParentPath, Path, PhysicalSectorSizeBytes, ResetDiskIdentifier
        if (-not $call) { return }
        $file = Resolve-NewDiskPath -Path $Path
        $action = "Failed to modify the virtual disk. The system failed to modify '$file'."
        $refusal = Get-DiskRefusal -Path $file -Action $action
        # A child that lost its parent is what -ParentPath is for.
        if ($refusal -and ($PSCmdlet.ParameterSetName -ne 'Parent' -or $null -eq (Get-SimulatedDisk -Path $file) -or $refusal['Word'] -eq 'ObjectInUse')) {
            Write-SimulatedError -Call $call @refusal
            return
        }
        if (-not $PSCmdlet.ShouldProcess($file, 'Set-VHD')) { return }
        $set = $PSCmdlet.ParameterSetName
        $changed = Update-SimulatedDisk -Call $call -Path $file -Change {
            param($disk)
            if ($set -eq 'Parent') {
                Set-DiskParent -Call $call -Path $file -Disk $disk -Bound $call['Bound'] -Action $action
                return
            }
            if ($disk['VhdFormat'] -eq 'VHD') {
                Deny-SimulatedCall -Call $call -Word NotSupported -Target $file -Message "$action The format VHD does not support the operation."
            }
            if ($disk['MountedOn'] -or $null -ne (Get-DiskUser -Path $file | Select-Object -First 1)) {
                Deny-SimulatedCall -Call $call -Word ObjectInUse -Target $file -Message "$action The operation cannot be performed while the object is in use."
            }
            if ($set -eq 'PhysicalSectorSize') {
                if ($PhysicalSectorSizeBytes -lt $disk['LogicalSectorSize']) {
                    Deny-SimulatedCall -Call $call -Word InvalidParameter -Target $PhysicalSectorSizeBytes -Message "$action The physical sector size is smaller than the logical sector size. (0x80070057)."
                }
                $disk['PhysicalSectorSize'] = $PhysicalSectorSizeBytes
            } else {
                $disk['DiskIdentifier'] = [guid]::NewGuid().ToString().ToUpperInvariant()
            }
        }
        if ($changed -and $Passthru) { ConvertTo-VirtualHardDisk -Path $file -Record $changed }
        Exit-SimulatedCall -Call $call
    }
}
