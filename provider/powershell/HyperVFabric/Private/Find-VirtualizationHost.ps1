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
    # The management service was not reached: the role is absent, waits for a restart, or has only just started.
    $answer = @(Hyper-V\Get-VMHost -ErrorAction Continue 2>&1)
    foreach ($item in $answer) {
        if ($item -isnot [System.Management.Automation.ErrorRecord]) {
            return $item
        }
        if ($item.CategoryInfo.Category -ne 'ObjectNotFound') {
            throw $item
        }
    }
    return $null
}
