function Resolve-FabricReference {
    <#
    .SYNOPSIS
    Finds the object that a reference of a plan stands for.
    .PARAMETER Reference
    The reference, such as @{ '$vm' = '<id>' } or @{ '$ref' = 'create'; property = 'Id' }.
    .PARAMETER Scope
    What the steps of the plan share.
    .EXAMPLE
    Resolve-FabricReference -Reference @{ '$ref' = 'create' } -Scope $scope
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

    if ($Reference.ContainsKey('$type')) {
        return ConvertTo-TypedValue -Type $Reference['$type'] -Text $Reference['value']
    }
    if ($Reference.ContainsKey('$ref')) {
        return Resolve-StepResult -Reference $Reference -Scope $Scope
    }
    if ($Reference.ContainsKey('$switch') -or $Reference.ContainsKey('$switchName')) {
        return Resolve-SwitchReference -Reference $Reference
    }
    if ($Reference.ContainsKey('$adapters')) {
        $owner = Resolve-MachineReference -Reference $Reference['$adapters'] -Scope $Scope
        return , @(Hyper-V\Get-VMNetworkAdapter -VM $owner -ErrorAction Stop)
    }
    if (-not $Reference.ContainsKey('$vm')) {
        $keys = @($Reference.Keys | Sort-Object) -join ', '
        throw (New-FabricError -Code InvalidValue -Message "A plan has a value of an unknown form: $keys." -Category InvalidArgument)
    }
    $machine = Resolve-MachineReference -Reference $Reference['$vm'] -Scope $Scope
    if ($Reference.Count -eq 1) {
        return $machine
    }
    return Resolve-DeviceReference -Reference $Reference -Machine $machine
}
