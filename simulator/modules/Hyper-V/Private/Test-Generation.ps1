function Test-Generation {
    <#
    .SYNOPSIS
    Tells whether a virtual machine has a generation; if not, writes the error of a cmdlet that needs it.
    .PARAMETER Call
    The call.
    .PARAMETER Record
    Record of the virtual machine.
    .PARAMETER Generation
    The generation that the cmdlet works with.
    .PARAMETER What
    What the other generation does not support.
    .EXAMPLE
    if (-not (Test-Generation -Call $call -Record $machine -Generation 2 -What 'UEFI firmware')) { continue }
    .OUTPUTS
    System.Boolean
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record,

        [Parameter(Mandatory)]
        [int] $Generation,

        [Parameter(Mandatory)]
        [string] $What
    )
    if ($Record['Generation'] -eq $Generation) { return $true }
    Write-SimulatedError -Call $Call -Word InvalidParameter -Target $Record['Name'] -Message "Generation $($Record['Generation']) virtual machines do not support $What."
    $false
}
