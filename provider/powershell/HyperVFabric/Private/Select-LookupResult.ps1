function Select-LookupResult {
    <#
    .SYNOPSIS
    Gives the objects that a lookup found, and throws unless its errors say no more than that there is none.
    .PARAMETER Output
    What the lookup wrote, its error stream included. Not what an error variable holds: that also has errors which the cmdlet, where it is
    a function, met and dealt with.
    .EXAMPLE
    Select-LookupResult -Output @(Hyper-V\Get-VM -Name $name -ErrorAction Continue 2>&1)
    .OUTPUTS
    System.Object
    #>
    [CmdletBinding()]
    [OutputType([object])]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [object[]]$Output
    )

    Assert-Absence -ErrorRecord $Output
    foreach ($item in $Output) {
        if ($item -isnot [System.Management.Automation.ErrorRecord]) {
            $item
        }
    }
}
