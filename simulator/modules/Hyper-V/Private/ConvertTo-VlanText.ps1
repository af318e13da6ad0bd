function ConvertTo-VlanText {
    <#
    .SYNOPSIS
    Writes sorted VLAN ids as a list with ranges.
    .PARAMETER Id
    The ids.
    .EXAMPLE
    ConvertTo-VlanText -Id 1, 2, 3, 7
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)]
        [AllowEmptyCollection()]
        [int[]] $Id
    )
    $parts = [System.Collections.Generic.List[string]]::new()
    for ($index = 0; $index -lt $Id.Count; $index++) {
        $from = $Id[$index]
        while ($index + 1 -lt $Id.Count -and $Id[$index + 1] -eq $Id[$index] + 1) { $index++ }
        $parts.Add($(if ($Id[$index] -eq $from) { "$from" } else { "$from-$($Id[$index])" }))
    }
    $parts -join ','
}
