function Get-JoinRefusal {
    <#
    .SYNOPSIS
    Says why hosts cannot form or join a cluster.
    .PARAMETER Name
    Name of the cluster that would be made.
    .PARAMETER HostName
    Names of the hosts.
    .EXAMPLE
    Get-JoinRefusal -Name CL1 -HostName HV01, HV02
    .OUTPUTS
    System.Collections.Hashtable with Code, Target, Message and Word, or nothing
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter()]
        [string] $Name,

        [Parameter(Mandatory)]
        [string[]] $HostName
    )
    if ($Name -and $Name.Length -gt 15) { return @{ Code = 87; Target = $Name; Word = ''; Message = "The cluster name '$Name' is longer than 15 characters." } }
    if ($Name -and (Find-SimulatedCluster -Name $Name)) { return @{ Code = 5900; Target = $Name; Word = ''; Message = "An error occurred creating cluster '$Name'. The cluster name is already in use." } }
    foreach ($text in $HostName) {
        $known = @(Get-SimulatedHostName | Where-Object -FilterScript { $_ -eq $text })
        if ($known.Count -eq 0 -or (Get-SimulatedPower -HostName $known[0])['State'] -ne 'Up') {
            return @{ Code = 53; Target = $text; Word = 'ClusterNodeNotReachable'; Message = "There was an error adding node '$text' to the cluster. The node cannot be contacted. Ensure that the node is powered on and is connected to the network." }
        }
        if ((Get-SimulatedHost -HostName $known[0])['Features']['Failover-Clustering'] -notin 'Installed', 'UninstallPending') {
            return @{ Code = 5932; Target = $text; Word = ''; Message = "The computer '$text' does not have the Failover Clustering feature installed. Use Server Manager to install the feature on this computer." }
        }
        if (Find-SimulatedCluster -HostName $known[0]) {
            return @{ Code = 5065; Target = $text; Word = ''; Message = "The computer '$text' is joined to a cluster." }
        }
    }
}
