function ConvertTo-VlanList {
    <#
    .SYNOPSIS
    Reads a list of VLAN ids such as 1-100,200. Only inside a -Change block.
    .PARAMETER Call
    The call.
    .PARAMETER Text
    The list.
    .EXAMPLE
    ConvertTo-VlanList -Call $call -Text '1-100,200'
    .OUTPUTS
    System.Int32
    #>
    [CmdletBinding()]
    [OutputType([int])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [AllowEmptyString()]
        [string] $Text
    )
    $ids = [System.Collections.Generic.SortedSet[int]]::new()
    foreach ($part in $Text.Split(',')) {
        $isRange = $part.Trim() -match '^(\d{1,5})(?:\s*-\s*(\d{1,5}))?$'
        $from = if ($isRange) { [int] $Matches[1] } else { 0 }
        $to = if ($isRange -and $Matches.ContainsKey(2)) { [int] $Matches[2] } else { $from }
        if ($from -lt 1 -or $to -gt 4094 -or $from -gt $to) {
            Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $Text -Message "The list of VLAN ids '$Text' is not valid. It has ids or ranges between 1 and 4094, separated by commas."
        }
        for ($id = $from; $id -le $to; $id++) { $null = $ids.Add($id) }
    }
    $ids
}
