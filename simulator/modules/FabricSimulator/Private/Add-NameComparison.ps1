function Add-NameComparison {
    <#
    .SYNOPSIS
    Makes objects of a class print as their Name and compare with text, as the cluster objects do.
    .PARAMETER TypeBuilder
    The class.
    .PARAMETER NameField
    Its field Name.
    .EXAMPLE
    Add-NameComparison -TypeBuilder $builder -NameField $field
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
    $attributes = [System.Reflection.MethodAttributes] 'Public, Virtual, HideBySig'
    $text = $TypeBuilder.DefineMethod('ToString', $attributes, [string], [type[]] @())
    $generator = $text.GetILGenerator()
    $generator.Emit([System.Reflection.Emit.OpCodes]::Ldarg_0)
    $generator.Emit([System.Reflection.Emit.OpCodes]::Ldfld, $NameField)
    $generator.Emit([System.Reflection.Emit.OpCodes]::Ret)

    $equals = $TypeBuilder.DefineMethod('Equals', $attributes, [bool], [type[]] @([object]))
    $generator = $equals.GetILGenerator()
    $generator.Emit([System.Reflection.Emit.OpCodes]::Ldarg_0)
    $generator.Emit([System.Reflection.Emit.OpCodes]::Ldfld, $NameField)
    $generator.Emit([System.Reflection.Emit.OpCodes]::Ldarg_1)
    $generator.Emit([System.Reflection.Emit.OpCodes]::Call, [System.Convert].GetMethod('ToString', [type[]] @([object])))
    $generator.Emit([System.Reflection.Emit.OpCodes]::Ldc_I4_5)
    $generator.Emit([System.Reflection.Emit.OpCodes]::Call, [string].GetMethod('Equals', [type[]] @([string], [string], [System.StringComparison])))
    $generator.Emit([System.Reflection.Emit.OpCodes]::Ret)

    $hash = $TypeBuilder.DefineMethod('GetHashCode', $attributes, [int], [type[]] @())
    $generator = $hash.GetILGenerator()
    $generator.Emit([System.Reflection.Emit.OpCodes]::Ldc_I4_0)
    $generator.Emit([System.Reflection.Emit.OpCodes]::Ret)
}
