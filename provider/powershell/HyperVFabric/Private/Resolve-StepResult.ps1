function Resolve-StepResult {
    <#
    .SYNOPSIS
    Gives what an earlier step returned, or one property of it.
    .PARAMETER Reference
    The reference: '$ref' names the step, property the property.
    .PARAMETER Scope
    What the steps of the plan share.
    .EXAMPLE
    Resolve-StepResult -Reference @{ '$ref' = 'create'; property = 'Id' } -Scope $scope
    .OUTPUTS
    System.Object
    #>
    [CmdletBinding()]
    [OutputType([object])]
    param(
        [Parameter(Mandatory = $true)]
        [hashtable]$Reference,

        [Parameter(Mandatory = $true)]
        [hashtable]$Scope
    )

    $step = $Reference['$ref']
    if (-not $Scope.Result.ContainsKey($step) -or $null -eq $Scope.Result[$step]) {
        throw (New-FabricError -Code InvalidValue -Message "A plan refers to the result of '$step', and there is none." -Category InvalidArgument -TargetObject $step)
    }
    $result = $Scope.Result[$step]
    if (-not $Reference.ContainsKey('property')) {
        return $result
    }
    $property = $result.PSObject.Properties[$Reference['property']]
    if ($null -eq $property) {
        throw (New-FabricError -Code InvalidValue -Message "The result of '$step' has no property $($Reference['property'])." -Category InvalidArgument -TargetObject $step)
    }
    return $property.Value
}
