function Register-SimulatedFinisher {
    <#
    .SYNOPSIS
    Says how the computed fields of an output class are filled; ConvertTo-SimulatedObject runs it for every object of the class.
    .PARAMETER Type
    Short name of the class.
    .PARAMETER Action
    Gets the object, the record and the context (which holds the owner's record in 'VM').
    .EXAMPLE
    Register-SimulatedFinisher -Type VMComPort -Action { param($object, $record, $context) $object.Name = 'COM' }
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [string] $Type,

        [Parameter(Mandatory)]
        [scriptblock] $Action
    )
    $script:Finishers[$Type] = $Action
}
