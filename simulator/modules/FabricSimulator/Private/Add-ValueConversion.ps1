function Add-ValueConversion {
    <#
    .SYNOPSIS
    Emits the conversion of the stored value on the stack to a field's type.
    .PARAMETER Generator
    The code generator.
    .PARAMETER Type
    The field's type.
    .EXAMPLE
    Add-ValueConversion -Generator $generator -Type ([int])
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Reflection.Emit.ILGenerator] $Generator,

        [Parameter(Mandatory)]
        [type] $Type
    )
    $codes = [System.Reflection.Emit.OpCodes]
    if ($Type -eq [object]) { return }
    $inner = [System.Nullable]::GetUnderlyingType($Type)
    if ($null -ne $inner) {
        Add-ValueConversion -Generator $Generator -Type $inner
        $Generator.Emit($codes::Newobj, $Type.GetConstructor([type[]] @($inner)))
        return
    }
    $toText = [System.Convert].GetMethod('ToString', [type[]] @([object]))
    if ($Type -eq [string]) {
        $Generator.Emit($codes::Call, $toText)
    } elseif ($Type -eq [guid]) {
        $Generator.Emit($codes::Call, $toText)
        $Generator.Emit($codes::Call, [guid].GetMethod('Parse', [type[]] @([string])))
    } elseif ($Type.IsPrimitive) {
        $Generator.Emit($codes::Call, [System.Convert].GetMethod("To$($Type.Name)", [type[]] @([object])))
    } elseif ($Type.IsEnum) {
        $text = $Generator.DeclareLocal([string])
        $Generator.Emit($codes::Call, $toText)
        $Generator.Emit($codes::Stloc, $text)
        $Generator.Emit($codes::Ldtoken, $Type)
        $Generator.Emit($codes::Call, [type].GetMethod('GetTypeFromHandle'))
        $Generator.Emit($codes::Ldloc, $text)
        $Generator.Emit($codes::Ldc_I4_1)
        $Generator.Emit($codes::Call, [enum].GetMethod('Parse', [type[]] @([type], [string], [bool])))
        $Generator.Emit($codes::Unbox_Any, $Type)
    } else {
        $Generator.Emit($codes::Ldtoken, $Type)
        $Generator.Emit($codes::Call, [type].GetMethod('GetTypeFromHandle'))
        $Generator.Emit($codes::Call, [System.Management.Automation.LanguagePrimitives].GetMethod('ConvertTo', [type[]] @([object], [type])))
        $Generator.Emit($codes::Unbox_Any, $Type)
    }
}
