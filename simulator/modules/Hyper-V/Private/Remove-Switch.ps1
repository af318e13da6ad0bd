function Remove-Switch {
    <#
    .SYNOPSIS
    Carries out Remove-VMSwitch: the host's adapters on the switch go with it, those of virtual machines that are off are disconnected.
    .PARAMETER Call
    The call.
    .PARAMETER SwitchRecord
    Record of the switch.
    .EXAMPLE
    Remove-Switch -Call $call -SwitchRecord $switchRecord
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $SwitchRecord
    )
    $null = Update-SimulatedHost -Call $Call -Change {
        param($hostRecord)
        $running = @(Get-SimulatedPort -SwitchId $SwitchRecord['Id'] | Where-Object -FilterScript { $_['State'] -notin 'Off', 'OffCritical', 'Saved', 'SavedCritical' })
        if ($running.Count -gt 0) {
            Deny-SimulatedCall -Call $Call -Word OperationFailed -Target $SwitchRecord['Name'] -Message (
                "The virtual switch '$($SwitchRecord['Name'])' cannot be deleted because it is being used by running virtual machines or assigned to child pools.")
        }
        Set-SwitchName -Call $Call -HostRecord $hostRecord -SwitchId $SwitchRecord['Id'] -NewName ''
        Set-ManagementAccess -Record $SwitchRecord -HostRecord $hostRecord -Allowed $false
        Remove-SimulatedSwitch -Id $SwitchRecord['Id']
    }
}
