function Resolve-FabricValue {
    <#
    .SYNOPSIS
    Makes the value that a cmdlet takes from the form that a plan has for it.
    .PARAMETER Value
    A plain value, a list, a table, or a reference: a table with a key that begins with '$'.
    .PARAMETER Scope
    What the steps of the plan share.
    .EXAMPLE
    Resolve-FabricValue -Value @{ '$type' = 'UInt64'; value = '8589934592' } -Scope @{ Result = @{}; Machine = @{} }
    .OUTPUTS
    System.Object
    #>
    [CmdletBinding()]
    [OutputType([object])]
    param(
        [Parameter(Mandatory = $true)]
        [AllowNull()]
        [AllowEmptyString()]
        [AllowEmptyCollection()]
        [object]$Value,

        [Parameter(Mandatory = $true)]
        [hashtable]$Scope
    )

    if ($Value -is [hashtable]) {
        foreach ($key in $Value.Keys) {
            if ($key.StartsWith('$', [System.StringComparison]::Ordinal)) {
                return Resolve-FabricReference -Reference $Value -Scope $Scope
            }
        }
        $table = @{}
        foreach ($key in $Value.Keys) {
            $item = $Value[$key]
            # Most are plain, and a function call costs more than the rest of the loop.
            $table[$key] = if ($item -is [hashtable] -or $item -is [array]) { Resolve-FabricValue -Value $item -Scope $Scope } else { $item }
        }
        return $table
    }
    if ($Value -is [array]) {
        $items = [object[]]::new($Value.Length)
        for ($index = 0; $index -lt $items.Length; $index++) {
            $items[$index] = Resolve-FabricValue -Value $Value[$index] -Scope $Scope
        }
        return , $items
    }
    return $Value
}
