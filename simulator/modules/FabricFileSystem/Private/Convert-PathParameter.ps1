function Convert-PathParameter {
    <#
    .SYNOPSIS
    Puts real paths in the place of Windows paths among the bound parameters of a file cmdlet.
    .PARAMETER Bound
    The bound parameters; they are changed.
    .PARAMETER Removes
    The cmdlet takes the file away from its path.
    .EXAMPLE
    Convert-PathParameter -Bound $PSBoundParameters
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Bound,

        [Parameter()]
        [switch] $Removes
    )
    foreach ($name in 'Path', 'LiteralPath', 'Destination') {
        if (-not $Bound.ContainsKey($name)) { continue }
        $isRemoved = $Removes -and $name -ne 'Destination'
        $converted = @(foreach ($value in $Bound[$name]) { Convert-HostPath -Value $value -Removes:$isRemoved })
        $Bound[$name] = if ($Bound[$name] -is [array]) { [string[]] $converted } else { $converted[0] }
    }
}
