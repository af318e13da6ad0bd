function Invoke-Change {
    <#
    .SYNOPSIS
    Runs a change block; a refusal becomes the cmdlet's error.
    .PARAMETER Call
    The call.
    .PARAMETER Change
    The block.
    .PARAMETER Document
    Its argument.
    .EXAMPLE
    Invoke-Change -Call $call -Change $Change -Document $vm
    .OUTPUTS
    System.Boolean: false when the change was refused
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter()]
        [AllowNull()]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [scriptblock] $Change,

        [Parameter(Mandatory)]
        [AllowNull()]
        [System.Collections.IDictionary] $Document
    )
    $refusal = $null
    try {
        $null = & $Change $Document
        return $true
    } catch {
        if ($null -eq $Call -or -not $_.Exception.Data.Contains('SimulatedRefusal')) { throw }
        $refusal = $_
    }
    Publish-ErrorRecord -Call $Call -Record $refusal
    $false
}
