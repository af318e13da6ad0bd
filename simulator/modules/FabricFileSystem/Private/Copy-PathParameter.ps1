function Copy-PathParameter {
    <#
    .SYNOPSIS
    Gives a copy of the bound parameters of a file cmdlet with real paths.
    .PARAMETER Bound
    The bound parameters.
    .EXAMPLE
    Copy-PathParameter -Bound $PSBoundParameters
    .OUTPUTS
    System.Collections.Hashtable
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Bound
    )
    $copy = @{}
    foreach ($entry in $Bound.GetEnumerator()) { $copy[$entry.Key] = $entry.Value }
    Convert-PathParameter -Bound $copy
    $copy
}
