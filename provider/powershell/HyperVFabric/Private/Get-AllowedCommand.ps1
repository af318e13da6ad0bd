function Get-AllowedCommand {
    <#
    .SYNOPSIS
    Finds a command that a plan may run, in the module that it is allowed from.
    .PARAMETER Name
    The command's name.
    .EXAMPLE
    Get-AllowedCommand -Name Set-VMProcessor
    .OUTPUTS
    System.Management.Automation.CommandInfo
    #>
    [CmdletBinding()]
    [OutputType([System.Management.Automation.CommandInfo])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Name
    )

    if (-not $script:AllowedCommand.ContainsKey($Name)) {
        throw (New-FabricError -Code CommandNotAllowed -Message "A plan cannot run '$Name'." -Category PermissionDenied -TargetObject $Name)
    }
    $module = $script:AllowedCommand[$Name]
    if ($module -eq 'HyperVFabric') {
        return $ExecutionContext.SessionState.Module.ExportedFunctions[$Name]
    }
    Import-HostModule -Name $module
    # Qualified, because other products have commands with these names.
    $command = Get-Command -Name "$module\$Name" -ErrorAction SilentlyContinue
    if ($null -eq $command) {
        throw (New-FabricError -Code CommandMissing -Message "The module $module of this host has no command $Name." -Category NotImplemented -TargetObject $Name)
    }
    return $command
}
