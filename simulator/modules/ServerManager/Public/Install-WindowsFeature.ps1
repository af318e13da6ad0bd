function Install-WindowsFeature {
    <#
    .SYNOPSIS
    Installs one or more roles, role services, or features on either the local or a specified remote server that is running Windows Server.
    .PARAMETER Name
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER ConfigurationFilePath
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER IncludeAllSubFeature
    As on Windows.
    .PARAMETER IncludeManagementTools
    As on Windows.
    .PARAMETER LogPath
    As on Windows.
    .PARAMETER Restart
    As on Windows.
    .PARAMETER Source
    As on Windows.
    .PARAMETER Vhd
    As on Windows.
    .EXAMPLE
    Install-WindowsFeature
    .OUTPUTS
    System.Object
    #>
    [CmdletBinding(DefaultParameterSetName = 'ComponentNamesAndRunningComputer', SupportsShouldProcess)]
    [OutputType('System.Object')]
    param(
        [Parameter(ParameterSetName = 'ComponentNamesAndRunningComputer', Mandatory, Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'ComponentNamesAndVhdPath', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.Windows.ServerManager.Commands.Feature[]] $Name,

        [Parameter()]
        [Alias('Cn')]
        [string] $ComputerName,

        [Parameter(ParameterSetName = 'ConfigurationFile', Mandatory)]
        [string] $ConfigurationFilePath,

        [Parameter()]
        [pscredential] $Credential,

        [Parameter(ParameterSetName = 'ComponentNamesAndRunningComputer')]
        [Parameter(ParameterSetName = 'ComponentNamesAndVhdPath')]
        [switch] $IncludeAllSubFeature,

        [Parameter(ParameterSetName = 'ComponentNamesAndRunningComputer')]
        [Parameter(ParameterSetName = 'ComponentNamesAndVhdPath')]
        [switch] $IncludeManagementTools,

        [Parameter()]
        [string] $LogPath,

        [Parameter(ParameterSetName = 'ComponentNamesAndRunningComputer')]
        [Parameter(ParameterSetName = 'ConfigurationFile')]
        [switch] $Restart,

        [Parameter()]
        [string[]] $Source,

        [Parameter(ParameterSetName = 'ComponentNamesAndVhdPath', Mandatory)]
        [Parameter(ParameterSetName = 'ConfigurationFile')]
        [string] $Vhd
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -WithoutRole -Simulates IncludeAllSubFeature, IncludeManagementTools, Restart, Source
        if (-not $call) { return }
        $names = @(Resolve-FeatureName -Call $call -Feature $Name)
        if ($names.Count -eq 0) { return (New-OperationResult -Call $call -Failed) }
        if (-not $PSCmdlet.ShouldProcess($names -join ', ', 'Install-WindowsFeature')) { return (New-OperationResult -Call $call) }
        $plan = Get-InstallPlan -Name $names -IncludeManagementTools:$IncludeManagementTools -IncludeAllSubFeature:$IncludeAllSubFeature
        $changed = [System.Collections.Generic.List[string]]::new()
        $stored = Update-SimulatedHost -Call $call -Change {
            param($record)
            foreach ($featureName in $plan) { Add-Feature -Call $call -Record $record -Name $featureName -Changed $changed }
        }
        if (-not $stored) { return (New-OperationResult -Call $call -Failed) }
        $needsRestart = @($plan | Where-Object -FilterScript { $stored['Features'][$_] -eq 'InstallPending' }).Count -gt 0
        New-OperationResult -Call $call -Changed $changed -NeedsRestart:$needsRestart
        if ($Restart -and $needsRestart) { Restart-SimulatedHost }
        Exit-SimulatedCall -Call $call
    }
}
