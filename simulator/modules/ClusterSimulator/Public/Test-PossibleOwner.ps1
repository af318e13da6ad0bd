function Test-PossibleOwner {
    <#
    .SYNOPSIS
    Tells whether a node is a possible owner of every resource of a group.
    .PARAMETER Group
    Record of the group.
    .PARAMETER NodeName
    Name of the node.
    .EXAMPLE
    Test-PossibleOwner -Group $group -NodeName HV01
    .OUTPUTS
    System.Boolean
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Group,

        [Parameter(Mandatory)]
        [string] $NodeName
    )
    foreach ($resource in $Group['Resources']) {
        if (@($resource['PossibleOwners']).Count -and @($resource['PossibleOwners']) -notcontains $NodeName) { return $false }
    }
    $true
}
