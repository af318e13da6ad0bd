function Set-VMHardDiskDrive {
    <#
    .SYNOPSIS
    Configures a virtual hard disk.
    .PARAMETER VMHardDiskDrive
    As on Windows.
    .PARAMETER VMName
    As on Windows.
    .PARAMETER ControllerType
    As on Windows.
    .PARAMETER ControllerNumber
    As on Windows.
    .PARAMETER ControllerLocation
    As on Windows.
    .PARAMETER Path
    As on Windows.
    .PARAMETER AllowUnverifiedPaths
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER DiskNumber
    As on Windows.
    .PARAMETER MaximumIOPS
    As on Windows.
    .PARAMETER MinimumIOPS
    As on Windows.
    .PARAMETER OverrideCacheAttributes
    As on Windows.
    .PARAMETER Passthru
    As on Windows.
    .PARAMETER QoSPolicy
    As on Windows.
    .PARAMETER QoSPolicyID
    As on Windows.
    .PARAMETER ResourcePoolName
    As on Windows.
    .PARAMETER SupportPersistentReservations
    As on Windows.
    .PARAMETER ToControllerLocation
    As on Windows.
    .PARAMETER ToControllerNumber
    As on Windows.
    .PARAMETER ToControllerType
    As on Windows.
    .EXAMPLE
    Set-VMHardDiskDrive
    .OUTPUTS
    Microsoft.HyperV.PowerShell.HardDiskDrive
    #>
    [CmdletBinding(DefaultParameterSetName = 'VMName', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.HardDiskDrive')]
    param(
        [Parameter(ParameterSetName = 'Object', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.HardDiskDrive[]] $VMHardDiskDrive,

        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 0)]
        [string] $VMName,

        [Parameter(ParameterSetName = 'VMName', Position = 1)]
        [Microsoft.HyperV.PowerShell.ControllerType] $ControllerType,

        [Parameter(ParameterSetName = 'VMName', Position = 2)]
        [int] $ControllerNumber,

        [Parameter(ParameterSetName = 'VMName', Position = 3)]
        [int] $ControllerLocation,

        [Parameter(Position = 4)]
        [string] $Path,

        [Parameter()]
        [switch] $AllowUnverifiedPaths,

        [Parameter(ValueFromPipelineByPropertyName)]
        [CimSession[]] $CimSession,

        [Parameter()]
        [Alias('PSComputerName')]
        [string[]] $ComputerName,

        [Parameter()]
        [pscredential[]] $Credential,

        [Parameter(ValueFromPipelineByPropertyName)]
        [Alias('Number')]
        [uint32] $DiskNumber,

        [Parameter()]
        [uint64] $MaximumIOPS,

        [Parameter()]
        [uint64] $MinimumIOPS,

        [Parameter()]
        [Microsoft.HyperV.PowerShell.CacheAttributes] $OverrideCacheAttributes,

        [Parameter()]
        [switch] $Passthru,

        [Parameter()]
        [ciminstance] $QoSPolicy,

        [Parameter()]
        [string] $QoSPolicyID,

        [Parameter()]
        [string] $ResourcePoolName,

        [Parameter()]
        [Alias('ShareVirtualDisk')]
        [bool] $SupportPersistentReservations,

        [Parameter()]
        [int] $ToControllerLocation,

        [Parameter()]
        [int] $ToControllerNumber,

        [Parameter()]
        [Microsoft.HyperV.PowerShell.ControllerType] $ToControllerType
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates AllowUnverifiedPaths, CimSession, ControllerLocation, ControllerNumber, ControllerType, DiskNumber, MaximumIOPS,
            MinimumIOPS, OverrideCacheAttributes, Path, QoSPolicyID, ResourcePoolName, SupportPersistentReservations, ToControllerLocation, ToControllerNumber,
            ToControllerType, VMHardDiskDrive
        if (-not $call) { return }
        # A drive object from the pipeline binds its own empty CimSession and DiskNumber.
        foreach ($name in 'CimSession', 'DiskNumber') {
            if ($call['Bound'].ContainsKey($name) -and $call['Bound'][$name]) {
                Write-SimulatedError -Call $call -Word NotImplemented -Terminating -Message "The simulator does not implement Set-VMHardDiskDrive -$name."
            }
        }
        $action = "Failed to modify device 'Virtual Hard Disk'."
        foreach ($target in Resolve-DriveTarget -Call $call -List HardDrives -InputObject $VMHardDiskDrive) {
            if (-not $PSCmdlet.ShouldProcess($target['Machine']['Name'], 'Set-VMHardDiskDrive')) { continue }
            $after = @{}
            $changed = Update-SimulatedVM -Call $call -Id $target['Machine']['Id'] -Change {
                param($record)
                $drive = $record['HardDrives'] | Where-Object -FilterScript { $_['Id'] -eq $target['Id'] } | Select-Object -First 1
                if ($call['Bound'].ContainsKey('Path')) {
                    $file = if ($Path) { Resolve-NewDiskPath -Path $Path } else { '' }
                    if ($file -ne $drive['Path']) {
                        Assert-HotPlug -Call $call -VM $record -ControllerType $drive['ControllerType'] -Action $action
                        if (@($record['Checkpoints']).Count -gt 0) { Assert-SimulatedState -Call $call -VM $record -State @('None') -Action "$action The virtual machine has checkpoints." }
                        if ($file) { Assert-DriveFile -Call $call -VM $record -Path $file -Action $action }
                    }
                    $drive['Path'] = $file
                }
                Set-DriveSetting -Call $call -VM $record -Drive $drive
                Move-DriveRecord -Call $call -VM $record -Drive $drive -Action $action
                $after['Drive'] = $drive
            }
            if ($changed -and $Passthru) { ConvertTo-Drive -Record $after['Drive'] -Context (Get-SimulatedContext -VM $changed) }
        }
        Exit-SimulatedCall -Call $call
    }
}
