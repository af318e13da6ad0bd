function Assert-MemoryAmount {
    <#
    .SYNOPSIS
    Refuses an amount of memory that is not aligned or out of range. Only inside a -Change block.
    .PARAMETER Call
    The call.
    .PARAMETER Name
    Name of the virtual machine.
    .PARAMETER Generation
    Its generation.
    .PARAMETER Bytes
    The amount.
    .EXAMPLE
    Assert-MemoryAmount -Call $call -Name web01 -Generation 2 -Bytes 2GB
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [string] $Name,

        [Parameter(Mandatory)]
        [int] $Generation,

        [Parameter(Mandatory)]
        [long] $Bytes
    )
    $intro = "Invalid memory value assigned for '$Name'."
    if ($Bytes % 2MB -ne 0) {
        Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $Name -Message "$intro The memory value assigned ('$([math]::Floor($Bytes / 1MB))' MB) is not properly aligned."
    }
    $isOld = (Get-SimulatedHost)['OsProfile'] -in '2016', '2019'
    $limit = if ($Generation -eq 1) { 1TB } elseif ($isOld) { 12TB } else { 240TB }
    if ($Bytes -lt 32MB -or $Bytes -gt $limit) {
        Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $Name -Message "$intro The memory value assigned ('$($Bytes / 1MB)' MB) is out of range ('32' - '$($limit / 1MB)' MB)."
    }
}
