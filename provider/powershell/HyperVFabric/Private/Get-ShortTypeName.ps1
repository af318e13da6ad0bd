function Get-ShortTypeName {
    <#
    .SYNOPSIS
    Gives the last part of an object's type name, such as VirtualMachine or Win32_OperatingSystem.
    .PARAMETER InputObject
    The object.
    .EXAMPLE
    Get-ShortTypeName -InputObject $machine
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [object]$InputObject
    )

    # TypeNames and not GetType(): an object that came through remoting keeps its name only there.
    $name = [string]$InputObject.PSObject.TypeNames[0]
    return $name.Substring($name.LastIndexOfAny([char[]]'./') + 1)
}
