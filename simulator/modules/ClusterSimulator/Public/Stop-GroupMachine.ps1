function Stop-GroupMachine {
    <#
    .SYNOPSIS
    Takes the machine of a group offline: 0 turns it off, 1 saves it, 2 shuts its guest down, 3 does so by force.
    .PARAMETER Group
    Record of the group.
    .PARAMETER OfflineAction
    What is done; the resource's own setting when left out.
    .EXAMPLE
    Stop-GroupMachine -Group $group
    .OUTPUTS
    System.Boolean: false when the guest did not shut down
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Group,

        [Parameter()]
        [int] $OfflineAction = -1
    )
    if ($OfflineAction -lt 0) {
        $OfflineAction = 1
        foreach ($resource in $Group['Resources']) { if ($resource['ResourceType'] -eq 'Virtual Machine') { $OfflineAction = $resource['Parameters']['OfflineAction'] } }
    }
    $result = @{ Done = $true }
    $machine = Get-SimulatedVM -Id $Group['VMId'] -HostName $Group['OwnerNode']
    if ($null -eq $machine -or $machine['State'] -in 'Off', 'Saved') { return $true }
    $null = Update-SimulatedVM -Id $Group['VMId'] -HostName $Group['OwnerNode'] -Change {
        param($record)
        if ($OfflineAction -eq 0) { Set-SimulatedVMState -VM $record -State Off -Counter TurnOffs }
        elseif ($OfflineAction -eq 1) { Set-SimulatedVMState -VM $record -State Saved -Counter Saves }
        elseif ($record['Guest']['Shutdown'] -eq 'Responsive') { Set-SimulatedVMState -VM $record -State Off -Counter Stops }
        elseif ($OfflineAction -eq 3) { Set-SimulatedVMState -VM $record -State Off -Counter TurnOffs }
        else { $result['Done'] = $false }
    }
    $result['Done']
}
