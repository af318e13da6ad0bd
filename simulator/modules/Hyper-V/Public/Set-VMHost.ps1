function Set-VMHost {
    <#
    .SYNOPSIS
    Configures a Hyper-V host.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER EnableEnhancedSessionMode
    As on Windows.
    .PARAMETER FibreChannelWwnn
    As on Windows.
    .PARAMETER FibreChannelWwpnMaximum
    As on Windows.
    .PARAMETER FibreChannelWwpnMinimum
    As on Windows.
    .PARAMETER MacAddressMaximum
    As on Windows.
    .PARAMETER MacAddressMinimum
    As on Windows.
    .PARAMETER MaximumStorageMigrations
    As on Windows.
    .PARAMETER MaximumVirtualMachineMigrations
    As on Windows.
    .PARAMETER NumaSpanningEnabled
    As on Windows.
    .PARAMETER Passthru
    As on Windows.
    .PARAMETER ResourceMeteringSaveInterval
    As on Windows.
    .PARAMETER UseAnyNetworkForMigration
    As on Windows.
    .PARAMETER VirtualHardDiskPath
    As on Windows.
    .PARAMETER VirtualMachineMigrationAuthenticationType
    As on Windows.
    .PARAMETER VirtualMachineMigrationPerformanceOption
    As on Windows.
    .PARAMETER VirtualMachinePath
    As on Windows.
    .EXAMPLE
    Set-VMHost
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMHost
    #>
    [CmdletBinding(DefaultParameterSetName = 'ComputerName', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.VMHost')]
    param(
        [Parameter(ParameterSetName = 'CimSession', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'ComputerName', Position = 0)]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'ComputerName', Position = 1)]
        [pscredential[]] $Credential,

        [Parameter()]
        [bool] $EnableEnhancedSessionMode,

        [Parameter()]
        [string] $FibreChannelWwnn,

        [Parameter()]
        [string] $FibreChannelWwpnMaximum,

        [Parameter()]
        [string] $FibreChannelWwpnMinimum,

        [Parameter()]
        [string] $MacAddressMaximum,

        [Parameter()]
        [string] $MacAddressMinimum,

        [Parameter()]
        [uint32] $MaximumStorageMigrations,

        [Parameter()]
        [uint32] $MaximumVirtualMachineMigrations,

        [Parameter()]
        [bool] $NumaSpanningEnabled,

        [Parameter()]
        [switch] $Passthru,

        [Parameter()]
        [timespan] $ResourceMeteringSaveInterval,

        [Parameter()]
        [bool] $UseAnyNetworkForMigration,

        [Parameter()]
        [string] $VirtualHardDiskPath,

        [Parameter()]
        [Microsoft.HyperV.PowerShell.MigrationAuthenticationType] $VirtualMachineMigrationAuthenticationType,

        [Parameter()]
        [Microsoft.HyperV.PowerShell.VMMigrationPerformance] $VirtualMachineMigrationPerformanceOption,

        [Parameter()]
        [string] $VirtualMachinePath
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates EnableEnhancedSessionMode, FibreChannelWwnn, FibreChannelWwpnMaximum, FibreChannelWwpnMinimum,
            MacAddressMaximum, MacAddressMinimum, MaximumStorageMigrations, MaximumVirtualMachineMigrations, NumaSpanningEnabled, ResourceMeteringSaveInterval,
            UseAnyNetworkForMigration, VirtualHardDiskPath, VirtualMachineMigrationAuthenticationType, VirtualMachineMigrationPerformanceOption, VirtualMachinePath
        if (-not $call) { return }
        if (-not $PSCmdlet.ShouldProcess($call['HostName'], 'Set-VMHost')) { return }
        $changed = Update-SimulatedHost -Call $call -Change { param($record) Set-VMHostProperty -Call $call -Record $record }
        if ($changed -and $Passthru) { ConvertTo-VMHost -Record $changed }
        Exit-SimulatedCall -Call $call
    }
}
