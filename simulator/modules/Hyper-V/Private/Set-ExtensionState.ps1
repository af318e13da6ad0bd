function Set-ExtensionState {
    <#
    .SYNOPSIS
    Carries out Enable-VMSwitchExtension and Disable-VMSwitchExtension, and gives the changed extensions.
    .PARAMETER Call
    The call.
    .PARAMETER Enabled
    The new state.
    .EXAMPLE
    Set-ExtensionState -Call $call -Enabled $true
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMSwitchExtension
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.HyperV.PowerShell.VMSwitchExtension')]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [bool] $Enabled
    )
    $bound = $Call['Bound']
    $wanted = @(if ($bound.ContainsKey('VMSwitchExtension')) {
            foreach ($extension in $bound['VMSwitchExtension']) { @{ SwitchId = $extension.SwitchId; Name = $extension.Name } }
        } else {
            # A bare name stands for the extension of every switch.
            $switches = if ($bound.ContainsKey('VMSwitch') -or $bound.ContainsKey('VMSwitchName')) { Resolve-Switch -Call $Call } else { Get-SimulatedSwitch }
            foreach ($switchRecord in $switches) { foreach ($text in $bound['Name']) { @{ SwitchId = $switchRecord['Id']; Name = $text } } }
        })
    foreach ($target in $wanted) {
        $changed = Update-SwitchAndHost -Call $Call -Id $target['SwitchId'] -Change {
            param($record)
            $matching = @($record['Extensions'] | Where-Object -FilterScript { $_['Name'] -like $target['Name'] })
            if ($matching.Count -eq 0) { Deny-SimulatedCall -Call $Call -Word ObjectNotFound -Target $target['Name'] -Message "The switch '$($record['Name'])' has no extension '$($target['Name'])'." }
            foreach ($extension in $matching) {
                $extension['Enabled'] = $Enabled
                $extension['Running'] = $Enabled
            }
        }
        if (-not $changed) { continue }
        $context = @{ ComputerName = $Call['HostName']; Switch = $changed }
        foreach ($extension in $changed['Extensions']) {
            if ($extension['Name'] -like $target['Name']) { ConvertTo-SimulatedObject -Type VMSwitchExtension -Record $extension -Context $context }
        }
    }
}
