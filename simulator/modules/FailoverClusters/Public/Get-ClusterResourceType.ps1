function Get-ClusterResourceType {
    <#
    .SYNOPSIS
    Gets information about one or more resource types in a failover cluster.
    .PARAMETER Name
    As on Windows.
    .PARAMETER Cluster
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .EXAMPLE
    Get-ClusterResourceType
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterResourceType
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterResourceType')]
    param(
        [Parameter(Position = 0)]
        [System.Collections.Specialized.StringCollection] $Name,

        [Parameter()]
        [string] $Cluster,

        [Parameter(ValueFromPipeline)]
        [psobject] $InputObject
    )
    process {
        $call = Enter-ClusterCall -Cmdlet $PSCmdlet
        if (-not $call) { return }
        foreach ($text in 'Cloud Witness', 'Distributed Network Name', 'File Share Witness', 'Generic Service', 'IP Address', 'IPv6 Address', 'Network Name', 'Physical Disk', 'Storage Pool', 'Virtual Machine',
            'Virtual Machine Cluster WMI', 'Virtual Machine Configuration') {
            if ($Name -and @($Name | Where-Object -FilterScript { $text -like $_ }).Count -eq 0) { continue }
            New-ClusterObject -Type ClusterResourceType -Record @{ Name = $text; DisplayName = $text; IsAlivePollInterval = 60000; LooksAlivePollInterval = 5000; PendingTimeout = 180000; DeadlockTimeout = 300000 } -Link @{
                Cluster = ConvertTo-Cluster -Cluster $call['Cluster']
            }
        }
        Exit-SimulatedCall -Call $call
    }
}
