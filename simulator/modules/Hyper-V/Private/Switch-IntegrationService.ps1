function Switch-IntegrationService {
    <#
    .SYNOPSIS
    Carries out Enable-VMIntegrationService and Disable-VMIntegrationService.
    .PARAMETER Call
    The call.
    .PARAMETER Enabled
    The new value.
    .EXAMPLE
    Switch-IntegrationService -Call $call -Enabled $true
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMIntegrationComponent, with -Passthru
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.HyperV.PowerShell.VMIntegrationComponent')]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [bool] $Enabled
    )
    $bound = $Call['Bound']
    $wanted = @(
        if ($bound.ContainsKey('VMIntegrationService')) {
            foreach ($component in $bound['VMIntegrationService']) {
                foreach ($machine in Resolve-SimulatedVM -Call $Call -InputObject $component) { @{ Machine = $machine; Ids = @($component.Id) } }
            }
        } else {
            foreach ($machine in Resolve-SimulatedVM -Call $Call) {
                @{ Machine = $machine; Ids = @(Find-IntegrationService -Call $Call -Record $machine -Name $bound['Name'] | ForEach-Object -Process { $_['Id'] }) }
            }
        }
    )
    foreach ($item in $wanted) {
        if ($item['Ids'].Count -eq 0 -or -not $Call['Cmdlet'].ShouldProcess($item['Machine']['Name'], $Call['Name'])) { continue }
        $changed = Update-SimulatedVM -Call $Call -Id $item['Machine']['Id'] -Change {
            param($record)
            Assert-SimulatedState -Call $Call -VM $record -State Off, Running, Paused, Saved
            foreach ($service in $record['VMIntegrationService']) { if ($service['Id'] -in $item['Ids']) { $service['Enabled'] = $Enabled } }
        }
        if (-not $changed -or -not $bound['Passthru']) { continue }
        foreach ($service in $changed['VMIntegrationService']) {
            if ($service['Id'] -in $item['Ids']) { ConvertTo-SimulatedObject -Type VMIntegrationComponent -Record $service -Context (Get-SimulatedContext -VM $changed) }
        }
    }
}
