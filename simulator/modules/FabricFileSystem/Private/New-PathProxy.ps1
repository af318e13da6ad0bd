function New-PathProxy {
    <#
    .SYNOPSIS
    Makes a function that calls a file cmdlet with the real paths behind the Windows paths of the simulated host.
    .PARAMETER Name
    Name of the cmdlet.
    .EXAMPLE
    New-PathProxy -Name Test-Path
    .OUTPUTS
    System.Management.Automation.ScriptBlock
    #>
    [CmdletBinding()]
    [OutputType([scriptblock])]
    param(
        [Parameter(Mandatory)]
        [string] $Name
    )
    # Without its module's name: in a runspace that somebody makes by hand the cmdlets are there before their modules are.
    $cmdlet = $ExecutionContext.InvokeCommand.GetCommand($Name, [System.Management.Automation.CommandTypes]::Cmdlet)
    $text = [System.Management.Automation.ProxyCommand]::Create([System.Management.Automation.CommandMetadata]::new($cmdlet))
    $moves = if ($Name -in 'Move-Item', 'Remove-Item', 'Rename-Item') { ' -Removes' } else { '' }
    if ($Name -eq 'Rename-Item') {
        # The folder of a cluster shared volume is a mount here: the cmdlet itself has nothing to rename then.
        $text = $text.Replace('$scriptCmd = {& $wrappedCmd @PSBoundParameters }', "`$isVolume = Rename-VolumeMount -Bound `$PSBoundParameters`n        `$scriptCmd = {& `$wrappedCmd @PSBoundParameters }`n        if (`$isVolume) { `$scriptCmd = { & { process { } } } }")
    }
    $text = $text.Replace('$scriptCmd = {&', "Convert-PathParameter -Bound `$PSBoundParameters$moves`n        `$scriptCmd = {&")
    $text = $text.Replace('$steppablePipeline.Process($_)', "`$steppablePipeline.Process((Convert-HostPath -Value `$_$moves))")
    # Which parameters the file system adds is asked for a path, too.
    $text = $text -replace '(?<=^dynamicparam\s*\{\s*try \{)', "`n        `$PSBoundParameters = Copy-PathParameter -Bound `$PSBoundParameters"
    $ExecutionContext.SessionState.Module.NewBoundScriptBlock([scriptblock]::Create($text))
}
