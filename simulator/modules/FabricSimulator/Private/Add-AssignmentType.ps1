function Add-AssignmentType {
    <#
    .SYNOPSIS
    Emits the class whose static field holds what is called when a property of an output object is assigned.
    .DESCRIPTION
    Nobody is called while the field is null, so objects can be filled without an effect.
    .PARAMETER Module
    The dynamic module that takes the class.
    .EXAMPLE
    Add-AssignmentType -Module $module
    .OUTPUTS
    System.Reflection.FieldInfo
    #>
    [CmdletBinding()]
    [OutputType([System.Reflection.FieldInfo])]
    param(
        [Parameter(Mandatory)]
        [System.Reflection.Emit.ModuleBuilder] $Module
    )
    $builder = $Module.DefineType('HyperVFabric.Assignment', 'Public, Class')
    $null = $builder.DefineField('Changed', [System.Action[object, string]], [System.Reflection.FieldAttributes] 'Public, Static')
    $builder.CreateType().GetField('Changed')
}
