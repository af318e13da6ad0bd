function Stop-LostMachine {
    <#
    .SYNOPSIS
    Notes that the machine of a group lost its host or its storage: it is off. Gives the state it was in.
    .PARAMETER Group
    Record of the group.
    .EXAMPLE
    Stop-LostMachine -Group $group
    .OUTPUTS
    System.String: Running, Off, Saved, or nothing when there is no such machine
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Group
    )
    $owner = $Group['OwnerNode']
    $machine = Get-SimulatedVM -Id $Group['VMId'] -HostName $owner
    if ($null -eq $machine) { return }
    # A host that crashed and started again since has turned its machines off itself.
    if ($machine['State'] -in 'Off', 'Saved') { return $(if ($machine['WasRunning']) { 'Running' } else { $machine['State'] }) }
    $null = Update-SimulatedVM -Id $Group['VMId'] -HostName $owner -Change {
        param($record)
        if ($record['State'] -notin 'Off', 'Saved') { Set-SimulatedVMState -VM $record -State Off -Counter HostStops }
    }
    'Running'
}
