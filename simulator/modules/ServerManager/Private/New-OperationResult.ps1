function New-OperationResult {
    <#
    .SYNOPSIS
    Makes what Install-WindowsFeature and Uninstall-WindowsFeature return, and warns when a restart is needed.
    .PARAMETER Call
    The call.
    .PARAMETER Changed
    Names of the features that changed.
    .PARAMETER NeedsRestart
    A restart completes the change.
    .PARAMETER Failed
    The operation failed.
    .EXAMPLE
    New-OperationResult -Call $call -Changed 'Hyper-V' -NeedsRestart
    .OUTPUTS
    Microsoft.Windows.ServerManager.Commands.FeatureOperationResult
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.Windows.ServerManager.Commands.FeatureOperationResult')]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter()]
        [AllowEmptyCollection()]
        [string[]] $Changed = @(),

        [Parameter()]
        [switch] $NeedsRestart,

        [Parameter()]
        [switch] $Failed
    )
    if ($NeedsRestart -and -not $Call['Bound'].ContainsKey('Restart')) {
        $Call['Cmdlet'].WriteWarning('You must restart this server to finish the installation process.')
    }
    $hostRecord = Get-SimulatedHost
    ConvertTo-SimulatedObject -Type FeatureOperationResult -Record @{
        Success = -not $Failed; RestartNeeded = if ($NeedsRestart) { 'Yes' } else { 'No' }
        ExitCode = if ($Failed) { 'Failed' } elseif ($NeedsRestart) { 'SuccessRestartRequired' } elseif ($Changed.Count -eq 0) { 'NoChangeNeeded' } else { 'Success' }
        FeatureResult = [object[]] @(foreach ($name in $Changed) { ConvertTo-Feature -Name $name -HostRecord $hostRecord })
    }
}
