function New-FieldFiller {
    <#
    .SYNOPSIS
    Generates the code that fills the simple fields of an object from a record.
    .DESCRIPTION
    Assignments by PowerShell cost some microseconds each, and a virtual machine with its parts has hundreds; generated code makes them free.
    .PARAMETER Type
    The class.
    .PARAMETER Field
    Names of the fields.
    .EXAMPLE
    (New-FieldFiller -Type $type -Field Name, Id).Invoke($object, $record, $context)
    .OUTPUTS
    System.Action of object, record, context
    #>
    [CmdletBinding()]
    [OutputType([System.Action[object, System.Collections.IDictionary, System.Collections.IDictionary]])]
    param(
        [Parameter(Mandatory)]
        [type] $Type,

        [Parameter(Mandatory)]
        [AllowEmptyCollection()]
        [string[]] $Field
    )
    $codes = [System.Reflection.Emit.OpCodes]
    $dictionary = [System.Collections.IDictionary]
    $method = [System.Reflection.Emit.DynamicMethod]::new("Fill$($Type.Name)", [void], [type[]] @([object], $dictionary, $dictionary), $Type, $true)
    $generator = $method.GetILGenerator()
    $target = $generator.DeclareLocal($Type)
    $value = $generator.DeclareLocal([object])
    $getItem = $dictionary.GetMethod('get_Item')
    $baseObject = [psobject].GetMethod('get_BaseObject')
    $generator.Emit($codes::Ldarg_0)
    $generator.Emit($codes::Castclass, $Type)
    $generator.Emit($codes::Stloc, $target)
    foreach ($name in $Field) {
        # A property whose assignment is reported is filled behind its back.
        $info = $Type.GetField($name) ?? $Type.GetField("_$name", 'Instance, NonPublic')
        $next = $generator.DefineLabel()
        $found = $generator.DefineLabel()
        $plain = $generator.DefineLabel()
        $generator.Emit($codes::Ldarg_1)
        $generator.Emit($codes::Ldstr, $name)
        $generator.Emit($codes::Callvirt, $getItem)
        $generator.Emit($codes::Stloc, $value)
        $generator.Emit($codes::Ldloc, $value)
        $generator.Emit($codes::Brtrue, $found)
        if ($name -in 'VMId', 'VMName', 'VMSnapshotId', 'VMSnapshotName', 'ComputerName') {
            $generator.Emit($codes::Ldarg_2)
            $generator.Emit($codes::Ldstr, $name)
            $generator.Emit($codes::Callvirt, $getItem)
            $generator.Emit($codes::Stloc, $value)
            $generator.Emit($codes::Ldloc, $value)
            $generator.Emit($codes::Brtrue, $found)
        }
        if ($info.FieldType.IsArray) {
            $generator.Emit($codes::Ldloc, $target)
            $generator.Emit($codes::Ldc_I4_0)
            $generator.Emit($codes::Newarr, $info.FieldType.GetElementType())
            $generator.Emit($codes::Stfld, $info)
        }
        $generator.Emit($codes::Br, $next)
        $generator.MarkLabel($found)
        $generator.Emit($codes::Ldloc, $value)
        $generator.Emit($codes::Isinst, [psobject])
        $generator.Emit($codes::Brfalse, $plain)
        $generator.Emit($codes::Ldloc, $value)
        $generator.Emit($codes::Castclass, [psobject])
        $generator.Emit($codes::Callvirt, $baseObject)
        $generator.Emit($codes::Stloc, $value)
        $generator.MarkLabel($plain)
        $generator.Emit($codes::Ldloc, $target)
        $generator.Emit($codes::Ldloc, $value)
        Add-ValueConversion -Generator $generator -Type $info.FieldType
        $generator.Emit($codes::Stfld, $info)
        $generator.MarkLabel($next)
    }
    $generator.Emit($codes::Ret)
    $method.CreateDelegate([System.Action[object, System.Collections.IDictionary, System.Collections.IDictionary]])
}
