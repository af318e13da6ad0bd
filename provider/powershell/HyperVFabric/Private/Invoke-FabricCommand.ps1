function Invoke-FabricCommand {
    <#
    .SYNOPSIS
    Runs one exported function of this module with the parameters of a request.
    .PARAMETER Command
    The function's name. Only what the module exports can be asked for, and not the dispatcher itself.
    .PARAMETER Parameters
    Its parameters, by name.
    .EXAMPLE
    Invoke-FabricCommand -Command Get-SessionRecord -Parameters @{}
    .OUTPUTS
    System.Object
    #>
    [CmdletBinding()]
    [OutputType([object])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Command,

        [Parameter(Mandatory = $true)]
        [hashtable]$Parameters
    )

    $functions = $ExecutionContext.SessionState.Module.ExportedFunctions
    if ($Command -eq 'Invoke-FabricRequest' -or -not $functions.ContainsKey($Command)) {
        throw (New-FabricError -Code CommandNotAllowed -Message "A request cannot run '$Command'." -Category PermissionDenied -TargetObject $Command)
    }
    $function = $functions[$Command]
    & $function @Parameters
}
