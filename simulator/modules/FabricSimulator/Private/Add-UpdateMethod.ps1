function Add-UpdateMethod {
    <#
    .SYNOPSIS
    Emits the method Update() of an output class; assignments are stored at once, so it has nothing left to do.
    .PARAMETER TypeBuilder
    The class.
    .EXAMPLE
    Add-UpdateMethod -TypeBuilder $builder
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Reflection.Emit.TypeBuilder] $TypeBuilder
    )
    $generator = $TypeBuilder.DefineMethod('Update', 'Public, HideBySig', [void], [type[]] @()).GetILGenerator()
    $generator.Emit([System.Reflection.Emit.OpCodes]::Ret)
}
