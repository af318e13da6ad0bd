function Get-ClusterNetwork {
    <#
    .SYNOPSIS
    Gets information about one or more networks in a failover cluster.
    .PARAMETER Name
    As on Windows.
    .PARAMETER Cluster
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .EXAMPLE
    Get-ClusterNetwork
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterNetwork
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterNetwork')]
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
        foreach ($network in $call['Cluster']['Networks']) {
            if ($Name -and @($Name | Where-Object -FilterScript { $network['Name'] -like $_ }).Count -eq 0) { continue }
            ConvertTo-Network -Cluster $call['Cluster'] -Network $network
        }
        foreach ($text in $Name) {
            if (@($call['Cluster']['Networks'] | Where-Object -FilterScript { $_['Name'] -like $text }).Count -eq 0) { Write-ClusterAbsence -Call $call -Code 5045 -Target $text }
        }
        Exit-SimulatedCall -Call $call
    }
}
