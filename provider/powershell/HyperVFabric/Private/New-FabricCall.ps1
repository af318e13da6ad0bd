function New-FabricCall {
    <#
    .SYNOPSIS
    Makes the record of the call that is under way: what its frames carry beside the result.
    .PARAMETER Marker
    The random text that marks the frames of this call.
    .EXAMPLE
    New-FabricCall -Marker 'c0ffee'
    .OUTPUTS
    System.Collections.Hashtable
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyString()]
        [string]$Marker
    )

    return @{
        Marker     = $Marker
        Done       = [System.Collections.Generic.List[string]]::new()
        Steps      = [System.Collections.Generic.List[object]]::new()
        Warnings   = [System.Collections.Generic.List[string]]::new()
        FailedStep = $null
        Result     = $null
    }
}
