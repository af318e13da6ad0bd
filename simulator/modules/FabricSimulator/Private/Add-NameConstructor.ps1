function Add-NameConstructor {
    <#
    .SYNOPSIS
    Lets text be converted to a class: constructors without argument and with the name.
    .PARAMETER TypeBuilder
    The class.
    .PARAMETER NameField
    Its field Name.
    .EXAMPLE
    Add-NameConstructor -TypeBuilder $builder -NameField $field
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Reflection.Emit.TypeBuilder] $TypeBuilder,

        [Parameter(Mandatory)]
        [System.Reflection.FieldInfo] $NameField
    )
    $null = $TypeBuilder.DefineDefaultConstructor('Public')
    $generator = $TypeBuilder.DefineConstructor('Public', 'Standard', [type[]] @([string])).GetILGenerator()
    $generator.Emit([System.Reflection.Emit.OpCodes]::Ldarg_0)
    $generator.Emit([System.Reflection.Emit.OpCodes]::Call, [object].GetConstructor([type[]] @()))
    $generator.Emit([System.Reflection.Emit.OpCodes]::Ldarg_0)
    $generator.Emit([System.Reflection.Emit.OpCodes]::Ldarg_1)
    $generator.Emit([System.Reflection.Emit.OpCodes]::Stfld, $NameField)
    $generator.Emit([System.Reflection.Emit.OpCodes]::Ret)
}
