function Find-VirtualizationHost {
    <#
    .SYNOPSIS
    Gives Hyper-V's own view of this host, or nothing while Hyper-V is not installed or does not run.
    .EXAMPLE
    (Find-VirtualizationHost).VirtualMachinePath
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMHost
    #>
    [CmdletBinding()]
    [OutputType([object])]
    param()

    try {
        Import-HostModule -Name Hyper-V
    }
    catch {
        if ($_.FullyQualifiedErrorId -eq 'HyperVFabric.ModuleMissing') {
            return $null
        }
        throw
    }
    $problems = @()
    $found = @(Hyper-V\Get-VMHost -ErrorAction SilentlyContinue -ErrorVariable problems)
    foreach ($problem in $problems) {
        # The management service was not reached: the role is absent, waits for a restart, or has only just started.
        if ($problem -is [System.Management.Automation.ErrorRecord] -and $problem.CategoryInfo.Category -ne 'ObjectNotFound') {
            throw $problem
        }
    }
    if ($found.Count -eq 0) {
        return $null
    }
    return $found[0]
}
