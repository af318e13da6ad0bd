function Add-JoiningNode {
    <#
    .SYNOPSIS
    Puts a host into the cluster of a call and gives its name as the fabric spells it; writes the cmdlet's error where it cannot join.
    .PARAMETER Call
    The call.
    .PARAMETER Name
    Name of the host, without its domain.
    .EXAMPLE
    Add-JoiningNode -Call $call -Name HV03
    .OUTPUTS
    System.String, or nothing
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [string] $Name
    )
    Lock-ClusterMembership -Action {
        $spelled = Get-SimulatedHostName | Where-Object -FilterScript { $_ -eq $Name }
        $refusal = if ($spelled -and (Find-SimulatedCluster -HostName $spelled) -eq $Call['Cluster']['Name']) {
            @{ Code = 5065; Target = $Name; Message = "The node '$Name' is a member of the cluster already."; Word = '' }
        } else { Get-JoinRefusal -HostName $Name }
        if ($refusal) { return (Write-ClusterError -Call $Call -Refusal $refusal) }
        Invoke-ClusterRequest -Call $Call -Action {
            param($record)
            New-ClusterMember -Cluster $record -HostName $spelled
        }
        $spelled
    }
}
