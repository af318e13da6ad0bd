function Get-MachineLabel {
    <#
    .SYNOPSIS
    Tells the name of a virtual machine by its id, and whether it runs: a role of this host's cluster, or a machine of this host.
    .PARAMETER Id
    The machine's id, which stands for the name where nobody here knows it.
    .EXAMPLE
    Get-MachineLabel -Id 7d3a2c1e-0f4b-4a4f-9a55-0c6f0f6e5b11
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary with name and running
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [guid]$Id
    )

    $groups = @(FailoverClusters\Get-ClusterGroup -VMId $Id -ErrorAction SilentlyContinue)
    if ($groups.Count -gt 0) {
        return [ordered]@{ name = [string]$groups[0].Name; running = [string]$groups[0].State -eq 'Online' }
    }
    $machine = Find-Machine -Id $Id
    if ($null -ne $machine) {
        return [ordered]@{ name = [string]$machine.Name; running = @('Off', 'Saved') -notcontains [string]$machine.State }
    }
    return [ordered]@{ name = $Id.ToString(); running = $false }
}
