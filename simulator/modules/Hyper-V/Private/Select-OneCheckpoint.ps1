function Select-OneCheckpoint {
    <#
    .SYNOPSIS
    Gives the one checkpoint that a cmdlet with -VMSnapshot, or -VM or -VMName and a -Name, means; nothing after an error.
    .PARAMETER Call
    The call.
    .EXAMPLE
    $found = Select-OneCheckpoint -Call $call
    .OUTPUTS
    System.Collections.Hashtable with VM and Checkpoint
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call
    )
    if ($Call['Bound'].ContainsKey('VMSnapshot')) { return (Find-Checkpoint -Call $Call -InputObject $Call['Bound']['VMSnapshot']) }
    $name = $Call['Bound']['Name']
    $found = @(Find-Checkpoint -Call $Call -Machine @(Resolve-SimulatedVM -Call $Call) -Name $name)
    if ($found.Count -le 1) { return $found }
    Write-SimulatedError -Call $Call -Word InvalidParameter -Target $name -Message "More than one snapshot matches the name '$name'."
}
