function Resolve-MachineReference {
    <#
    .SYNOPSIS
    Gives the virtual machine with an id, or the one that a step made.
    .PARAMETER Reference
    The id, or a reference to a step.
    .PARAMETER Scope
    What the steps of the plan share. A machine is looked up once in a plan.
    .EXAMPLE
    Resolve-MachineReference -Reference '7d3a2c1e-0f4b-4a4f-9a55-0c6f0f6e5b11' -Scope $scope
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VirtualMachine
    #>
    [CmdletBinding()]
    [OutputType([object])]
    param(
        [Parameter(Mandatory = $true)]
        [object]$Reference,

        [Parameter(Mandatory = $true)]
        [hashtable]$Scope
    )

    if ($Reference -is [hashtable]) {
        return Resolve-StepResult -Reference $Reference -Scope $Scope
    }
    $id = ([guid]$Reference).ToString()
    if (-not $Scope.Machine.ContainsKey($id)) {
        $machine = Find-Machine -Id $id
        if ($null -eq $machine) {
            throw (New-FabricError -Code NotFound -Message "This host has no virtual machine with the id $id." -Category ObjectNotFound -TargetObject $id)
        }
        $Scope.Machine[$id] = $machine
    }
    return $Scope.Machine[$id]
}
