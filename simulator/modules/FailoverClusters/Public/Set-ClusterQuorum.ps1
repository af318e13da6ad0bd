function Set-ClusterQuorum {
    <#
    .SYNOPSIS
    Configures quorum options for a failover cluster.
    .PARAMETER AccessKey
    As on Windows.
    .PARAMETER AccountName
    As on Windows.
    .PARAMETER CloudWitness
    As on Windows.
    .PARAMETER Cluster
    As on Windows.
    .PARAMETER DiskOnly
    As on Windows.
    .PARAMETER DiskWitness
    As on Windows.
    .PARAMETER Endpoint
    As on Windows.
    .PARAMETER FileShareWitness
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .PARAMETER NoWitness
    As on Windows.
    .EXAMPLE
    Set-ClusterQuorum
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterQuorumSettings
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterQuorumSettings')]
    param(
        [Parameter()]
        [string] $AccessKey,

        [Parameter()]
        [string] $AccountName,

        [Parameter()]
        [switch] $CloudWitness,

        [Parameter()]
        [string] $Cluster,

        [Parameter()]
        [string] $DiskOnly,

        [Parameter()]
        [Alias('NodeAndDiskMajority')]
        [string] $DiskWitness,

        [Parameter()]
        [string] $Endpoint,

        [Parameter()]
        [Alias('NodeAndFileShareMajority')]
        [string] $FileShareWitness,

        [Parameter(ValueFromPipeline)]
        [psobject] $InputObject,

        [Parameter()]
        [Alias('NodeMajority')]
        [switch] $NoWitness
    )
    process {
        $call = Enter-ClusterCall -Cmdlet $PSCmdlet -Simulates AccessKey, AccountName, CloudWitness, DiskOnly, DiskWitness, Endpoint, FileShareWitness, NoWitness
        if (-not $call) { return }
        Invoke-ClusterRequest -Call $call -Action {
            param($record)
            Set-QuorumWitness -Cluster $record -Bound $call['Bound']
        }
        ConvertTo-Quorum -Cluster (Update-ClusterState -Name $call['Cluster']['Name'])
        Exit-SimulatedCall -Call $call
    }
}
