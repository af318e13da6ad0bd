function Invoke-FabricPlan {
    <#
    .SYNOPSIS
    Runs the steps of a plan in their order, and then looks at what came of it.
    .DESCRIPTION
    The first step that fails ends the plan. The look at the end is taken all the same, so that the caller learns what is there now.
    .PARAMETER Steps
    The steps: hash tables with id, cmdlet, parameters and, where the result is to be known by another name, resultAs.
    .PARAMETER Then
    The read at the end: command and parameters.
    .EXAMPLE
    Invoke-FabricPlan -Steps @(@{ id = 'start'; cmdlet = 'Start-Machine'; parameters = @{ VM = @{ '$vm' = $id } } }) -Then @{ command = 'Get-MachineRecord'; parameters = @{ Id = $id; Select = $select } }
    .OUTPUTS
    System.Object
    #>
    [CmdletBinding()]
    [OutputType([object])]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [object[]]$Steps,

        [AllowNull()]
        [hashtable]$Then = $null
    )

    $scope = @{ Result = @{}; Machine = @{} }
    $failure = $null
    foreach ($step in $Steps) {
        try {
            Invoke-FabricStep -Step $step -Scope $scope
        }
        catch {
            $failure = $_
            $script:FabricCall.FailedStep = $step.id
            break
        }
    }

    $observed = $null
    if ($null -ne $Then) {
        try {
            $parameters = Resolve-FabricValue -Value $Then.parameters -Scope $scope
            $observed = Invoke-FabricCommand -Command $Then.command -Parameters $parameters
        }
        catch {
            if ($null -eq $failure) {
                throw
            }
        }
    }
    if ($null -ne $failure) {
        $script:FabricCall.Result = $observed
        throw $failure
    }
    return $observed
}
