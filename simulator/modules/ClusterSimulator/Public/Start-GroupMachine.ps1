function Start-GroupMachine {
    <#
    .SYNOPSIS
    Brings the machine of a group online on its owner node. Gives the reason when that fails.
    .PARAMETER Group
    Record of the group.
    .EXAMPLE
    Start-GroupMachine -Group $group
    .OUTPUTS
    System.Collections.Hashtable with Code and Message, or nothing
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Group
    )
    $owner = $Group['OwnerNode']
    Lock-SimulatedObject -Kind running -Key $owner -Action {
        $machine = Get-SimulatedVM -Id $Group['VMId'] -HostName $owner
        if ($null -eq $machine) { return @{ Code = 5038; Message = "The virtual machine of the clustered role '$($Group['Name'])' is not there." } }
        if ($machine['State'] -eq 'Running') { return }
        if ($machine['State'] -ne 'Paused') {
            $refusal = Get-PlacementRefusal -Machine $machine -From $owner -To $owner
            if ($refusal) { return $refusal }
        }
        $null = Update-SimulatedVM -Id $Group['VMId'] -HostName $owner -Change {
            param($record)
            if ($record['State'] -eq 'Paused') { Set-SimulatedVMState -VM $record -State Running } else { Set-SimulatedVMState -VM $record -State Running -Counter Starts -HostName $owner }
            $record['WasRunning'] = $false
        }
    }
}
