function Get-MachineState {
    <#
    .SYNOPSIS
    Gives the name of the state that a virtual machine is in now.
    .PARAMETER Machine
    The machine. It is looked up again, since an object may show the state that it was read in.
    .EXAMPLE
    Get-MachineState -Machine $machine
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [object]$Machine
    )

    $now = Find-Machine -Id $Machine.Id
    if ($null -eq $now) {
        throw (New-FabricError -Code NotFound -Message "The virtual machine '$($Machine.Name)' is no longer on this host." -Category ObjectNotFound -TargetObject $Machine.Id)
    }
    return [string]$now.State
}
