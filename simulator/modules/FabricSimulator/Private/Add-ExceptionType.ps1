function Add-ExceptionType {
    <#
    .SYNOPSIS
    Emits an exception class with the constructors (string) and (string, exception).
    .PARAMETER Module
    The dynamic module that takes the class.
    .PARAMETER Name
    Full name of the class.
    .EXAMPLE
    Add-ExceptionType -Module $module -Name 'Microsoft.HyperV.PowerShell.VirtualizationException'
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Reflection.Emit.ModuleBuilder] $Module,

        [Parameter(Mandatory)]
        [string] $Name
    )
    $builder = $Module.DefineType($Name, 'Public, Class', [System.Exception])
    foreach ($parameterTypes in @([type[]] @([string])), @([type[]] @([string], [System.Exception]))) {
        $types = [type[]] $parameterTypes
        $constructor = $builder.DefineConstructor('Public', 'Standard', $types)
        $generator = $constructor.GetILGenerator()
        $generator.Emit([System.Reflection.Emit.OpCodes]::Ldarg_0)
        $generator.Emit([System.Reflection.Emit.OpCodes]::Ldarg_1)
        if ($types.Count -eq 2) { $generator.Emit([System.Reflection.Emit.OpCodes]::Ldarg_2) }
        $generator.Emit([System.Reflection.Emit.OpCodes]::Call, [System.Exception].GetConstructor($types))
        $generator.Emit([System.Reflection.Emit.OpCodes]::Ret)
    }
    $null = $builder.CreateType()
}
