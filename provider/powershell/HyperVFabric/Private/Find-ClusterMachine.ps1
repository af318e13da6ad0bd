function Find-ClusterMachine {
    <#
    .SYNOPSIS
    Gives a virtual machine wherever in this host's cluster it is; an error when no node has it.
    .PARAMETER VMId
    The machine's id.
    .EXAMPLE
    $machine = Find-ClusterMachine -VMId $id
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VirtualMachine
    #>
    [CmdletBinding()]
    [OutputType([object])]
    param(
        [Parameter(Mandatory = $true)]
        [guid]$VMId
    )

    $machine = Find-Machine -Id $VMId
    if ($null -ne $machine) {
        return $machine
    }
    $silent = @()
    foreach ($node in @(FailoverClusters\Get-ClusterNode -ErrorAction Stop)) {
        $problems = @()
        $found = @(Hyper-V\Get-VM -Id $VMId -ComputerName ([string]$node.Name) -ErrorAction SilentlyContinue -ErrorVariable problems)
        if ($found.Count -gt 0) {
            return $found[0]
        }
        try {
            Assert-Absence -ErrorRecord @($problems)
        }
        catch {
            $silent += "$($node.Name) did not say ($($_.Exception.Message.Trim()))"
        }
    }
    $message = "No node of the cluster has a virtual machine with the id $VMId"
    if ($silent.Count -gt 0) {
        throw (New-FabricError -Code HostUnreachable -Message "${message}: $($silent -join '; ')" -Category ConnectionError -TargetObject $VMId)
    }
    throw (New-FabricError -Code NotFound -Message "$message." -Category ObjectNotFound -TargetObject $VMId)
}
