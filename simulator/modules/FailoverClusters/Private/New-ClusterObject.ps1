function New-ClusterObject {
    <#
    .SYNOPSIS
    Makes an output object without its assignments being taken for those of a user.
    .PARAMETER Type
    Name of the class.
    .PARAMETER Record
    Its values.
    .PARAMETER Link
    Fields that hold other output objects.
    .EXAMPLE
    New-ClusterObject -Type ClusterNode -Record $values
    .OUTPUTS
    System.Object
    #>
    [CmdletBinding()]
    [OutputType([object])]
    param(
        [Parameter(Mandatory)]
        [string] $Type,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record,

        [Parameter()]
        [hashtable] $Link = @{}
    )
    $script:Assignment.SetValue($null, $null)
    try {
        $object = ConvertTo-SimulatedObject -Type $Type -Record $Record
        foreach ($entry in $Link.GetEnumerator()) { if ($null -ne $entry.Value) { $object.($entry.Key) = $entry.Value } }
        $object
    } finally {
        $script:Assignment.SetValue($null, $script:AssignmentHandler)
    }
}
