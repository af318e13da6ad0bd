function Get-DrainType {
    <#
    .SYNOPSIS
    Tells how a drain moves a machine: live, but quick for machines of low priority, unless the resource's DefaultMoveType says otherwise.
    .PARAMETER Group
    Record of the group.
    .EXAMPLE
    Get-DrainType -Group $group
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Group
    )
    foreach ($resource in $Group['Resources']) {
        if ($resource['ResourceType'] -ne 'Virtual Machine') { continue }
        $types = @{ 0 = 'TurnOff'; 1 = 'Quick'; 2 = 'Shutdown'; 3 = 'ShutdownForce'; 4 = 'Live' }
        $wanted = $resource['Parameters']['DefaultMoveType']
        if ($wanted -le 4) { return $types[[int] $wanted] }
    }
    if ($Group['Priority'] -lt 2000) { 'Quick' } else { 'Live' }
}
