function ConvertTo-SimulatedObject {
    <#
    .SYNOPSIS
    Makes the output object of a stored record.
    .DESCRIPTION
    Every field of the class takes the value of the record's key of the same name; what the record lacks or holds as null keeps the field's
    default. Nested records become objects of the field's class. Context gives the fields that the record does not store.
    .PARAMETER Type
    Name of the class, short (VMProcessor) or full.
    .PARAMETER Record
    The stored record.
    .PARAMETER Context
    Fields of the owner (VMId, VMName, VMSnapshotId, VMSnapshotName, ComputerName), as Get-SimulatedContext makes them.
    .EXAMPLE
    ConvertTo-SimulatedObject -Type VMProcessor -Record $vm['Processor'] -Context (Get-SimulatedContext -VM $vm)
    .OUTPUTS
    An object of the class.
    #>
    [CmdletBinding()]
    [OutputType([object])]
    param(
        [Parameter(Mandatory, Position = 0)]
        [string] $Type,

        [Parameter(Mandatory, Position = 1)]
        [AllowNull()]
        [System.Collections.IDictionary] $Record,

        [Parameter(Position = 2)]
        [System.Collections.IDictionary] $Context = @{}
    )
    if ($null -eq $Record) { return }
    $converter = $script:Converters[$Type]
    if ($null -eq $converter) {
        $converter = New-ObjectConverter -Type $Type
        $script:Converters[$Type] = $converter
    }
    if ($null -eq $converter['Fill']) {
        # A CIM class has no constructor that could be used; its objects are property bags with the class name.
        $bag = [ordered] @{ PSTypeName = $converter['Name'] }
        foreach ($field in $converter['Fields']) { $bag[$field] = $Record[$field] }
        $object = [pscustomobject] $bag
    } else {
        $object = $converter['Class']::new()
        $converter['Fill'].Invoke($object, $Record, $Context)
        if ($null -ne $converter['Nested']) { & $converter['Nested'] $object $Record $Context }
    }
    $finisher = $script:Finishers[$converter['Short']]
    if ($null -ne $finisher) { $null = & $finisher $object $Record $Context }
    $object
}
