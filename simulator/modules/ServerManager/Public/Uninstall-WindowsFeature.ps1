function Uninstall-WindowsFeature {
    <#
    .SYNOPSIS
    Uninstalls specified Windows Server roles, role services, and features from a computer that is running Windows Server.
    .PARAMETER Name
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER IncludeManagementTools
    As on Windows.
    .PARAMETER LogPath
    As on Windows.
    .PARAMETER Remove
    As on Windows.
    .PARAMETER Restart
    As on Windows.
    .PARAMETER Vhd
    As on Windows.
    .EXAMPLE
    Uninstall-WindowsFeature
    .OUTPUTS
    System.Object
    #>
    [CmdletBinding(DefaultParameterSetName = 'RunningComputer', SupportsShouldProcess)]
    [OutputType('System.Object')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.Windows.ServerManager.Commands.Feature[]] $Name,

        [Parameter()]
        [Alias('Cn')]
        [string] $ComputerName,

        [Parameter()]
        [pscredential] $Credential,

        [Parameter()]
        [switch] $IncludeManagementTools,

        [Parameter()]
        [string] $LogPath,

        [Parameter()]
        [switch] $Remove,

        [Parameter(ParameterSetName = 'RunningComputer')]
        [switch] $Restart,

        [Parameter(ParameterSetName = 'VhdPath')]
        [string] $Vhd
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -WithoutRole -Simulates IncludeManagementTools, Remove, Restart
        if (-not $call) { return }
        $names = @(Resolve-FeatureName -Call $call -Feature $Name)
        if ($names.Count -eq 0) { return (New-OperationResult -Call $call -Failed) }
        if (-not $PSCmdlet.ShouldProcess($names -join ', ', 'Uninstall-WindowsFeature')) { return (New-OperationResult -Call $call) }
        $catalog = Get-SimulatedFeatureCatalog
        $plan = @(foreach ($featureName in $names) {
                $featureName
                if ($IncludeManagementTools) { $catalog[$featureName]['ManagementTools'] }
            })
        $changed = [System.Collections.Generic.List[string]]::new()
        $stored = Update-SimulatedHost -Call $call -Change {
            param($record)
            foreach ($featureName in $plan) { Remove-Feature -Record $record -Name $featureName -Payload:$Remove -Changed $changed }
        }
        $needsRestart = @($plan | Where-Object -FilterScript { $stored['Features'][$_] -eq 'UninstallPending' }).Count -gt 0
        New-OperationResult -Call $call -Changed $changed -NeedsRestart:$needsRestart
        if ($Restart -and $needsRestart) { Restart-SimulatedHost }
        Exit-SimulatedCall -Call $call
    }
}
