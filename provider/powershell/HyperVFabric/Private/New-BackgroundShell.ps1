function New-BackgroundShell {
    <#
    .SYNOPSIS
    Gives a shell whose commands run on a thread of their own.
    .DESCRIPTION
    The runspaces are kept with the modules that were imported there: an import takes longer than most guests take to shut down.
    .EXAMPLE
    $shell = New-BackgroundShell
    .OUTPUTS
    System.Management.Automation.PowerShell
    #>
    [CmdletBinding()]
    [OutputType([System.Management.Automation.PowerShell])]
    param()

    if ($null -eq $script:BackgroundRunspace) {
        # A command that never comes back keeps its runspace, so there can be many.
        $script:BackgroundRunspace = [System.Management.Automation.Runspaces.RunspaceFactory]::CreateRunspacePool(1, 64)
        # A thread that is kept would keep the process from ending.
        $script:BackgroundRunspace.ThreadOptions = [System.Management.Automation.Runspaces.PSThreadOptions]::UseNewThread
        $script:BackgroundRunspace.Open()
    }
    $shell = [System.Management.Automation.PowerShell]::Create()
    $shell.RunspacePool = $script:BackgroundRunspace
    return $shell
}
