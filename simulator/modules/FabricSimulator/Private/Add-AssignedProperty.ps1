function Add-AssignedProperty {
    <#
    .SYNOPSIS
    Emits a property whose assignment is reported, and gives its backing field.
    .PARAMETER TypeBuilder
    The class.
    .PARAMETER Name
    Name of the property.
    .PARAMETER Type
    Its type.
    .PARAMETER ChangedField
    The static field with the delegate that takes the object and the name.
    .EXAMPLE
    Add-AssignedProperty -TypeBuilder $builder -Name Priority -Type ([uint32]) -ChangedField $field
    .OUTPUTS
    System.Reflection.Emit.FieldBuilder
    #>
    [CmdletBinding()]
    [OutputType([System.Reflection.Emit.FieldBuilder])]
    param(
        [Parameter(Mandatory)]
        [System.Reflection.Emit.TypeBuilder] $TypeBuilder,

        [Parameter(Mandatory)]
        [string] $Name,

        [Parameter(Mandatory)]
        [type] $Type,

        [Parameter(Mandatory)]
        [System.Reflection.FieldInfo] $ChangedField
    )
    $field = $TypeBuilder.DefineField("_$Name", $Type, 'Private')
    $attributes = [System.Reflection.MethodAttributes] 'Public, HideBySig, SpecialName'
    $get = $TypeBuilder.DefineMethod("get_$Name", $attributes, $Type, [type[]] @())
    $generator = $get.GetILGenerator()
    $generator.Emit([System.Reflection.Emit.OpCodes]::Ldarg_0)
    $generator.Emit([System.Reflection.Emit.OpCodes]::Ldfld, $field)
    $generator.Emit([System.Reflection.Emit.OpCodes]::Ret)

    $set = $TypeBuilder.DefineMethod("set_$Name", $attributes, [void], [type[]] @($Type))
    $generator = $set.GetILGenerator()
    $end = $generator.DefineLabel()
    $generator.Emit([System.Reflection.Emit.OpCodes]::Ldarg_0)
    $generator.Emit([System.Reflection.Emit.OpCodes]::Ldarg_1)
    $generator.Emit([System.Reflection.Emit.OpCodes]::Stfld, $field)
    $generator.Emit([System.Reflection.Emit.OpCodes]::Ldsfld, $ChangedField)
    $generator.Emit([System.Reflection.Emit.OpCodes]::Brfalse, $end)
    $generator.Emit([System.Reflection.Emit.OpCodes]::Ldsfld, $ChangedField)
    $generator.Emit([System.Reflection.Emit.OpCodes]::Ldarg_0)
    $generator.Emit([System.Reflection.Emit.OpCodes]::Ldstr, $Name)
    $generator.Emit([System.Reflection.Emit.OpCodes]::Callvirt, [System.Action[object, string]].GetMethod('Invoke'))
    $generator.MarkLabel($end)
    $generator.Emit([System.Reflection.Emit.OpCodes]::Ret)

    $property = $TypeBuilder.DefineProperty($Name, 'None', $Type, [type[]] @())
    $property.SetGetMethod($get)
    $property.SetSetMethod($set)
    $field
}
