function Assert-RemovalPossible {
    <#
    .SYNOPSIS
    Refuses the removal of a virtual machine that is in use or clustered. Only inside a -Change or -Check block.
    .PARAMETER Call
    The call.
    .PARAMETER Record
    Record of the virtual machine.
    .EXAMPLE
    Assert-RemovalPossible -Call $call -Record $record
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record
    )
    $action = "'$($Record['Name'])' could not be removed."
    $allowed = @('Off', 'Saved') + @([System.Enum]::GetNames([Microsoft.HyperV.PowerShell.VMState]) -like '*Critical')
    Assert-SimulatedState -Call $Call -VM $Record -State $allowed -Action $action
    if ($Record['IsClustered']) {
        Deny-SimulatedCall -Call $Call -Word InvalidOperation -Target $Record['Name'] -Message "$action The virtual machine is a role of a failover cluster."
    }
}
