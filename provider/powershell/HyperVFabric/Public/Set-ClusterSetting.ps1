function Set-ClusterSetting {
    <#
    .SYNOPSIS
    Sets common properties of the failover cluster that this host is a node of. They come into force at once.
    .PARAMETER Cluster
    The cluster's name.
    .PARAMETER Description
    The property of that name.
    .PARAMETER SameSubnetDelay
    The property of that name.
    .PARAMETER SameSubnetThreshold
    The property of that name.
    .PARAMETER CrossSubnetDelay
    The property of that name.
    .PARAMETER CrossSubnetThreshold
    The property of that name.
    .PARAMETER BlockCacheSize
    The property of that name.
    .PARAMETER DynamicQuorum
    The property of that name.
    .PARAMETER AutoBalancerMode
    The property of that name.
    .PARAMETER AutoBalancerLevel
    The property of that name.
    .PARAMETER DrainOnShutdown
    The property of that name.
    .PARAMETER MaximumParallelMigrations
    The property of that name.
    .PARAMETER ResiliencyDefaultPeriod
    The property of that name.
    .PARAMETER QuarantineDuration
    The property of that name.
    .PARAMETER QuarantineThreshold
    The property of that name.
    .PARAMETER ClusterEnforcedAntiAffinity
    The property of that name.
    .PARAMETER ShutdownTimeoutInMinutes
    The property of that name.
    .EXAMPLE
    Set-ClusterSetting -Cluster PROD -BlockCacheSize 1024
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Cluster,

        [string]$Description,

        [uint32]$SameSubnetDelay,

        [uint32]$SameSubnetThreshold,

        [uint32]$CrossSubnetDelay,

        [uint32]$CrossSubnetThreshold,

        [uint32]$BlockCacheSize,

        [uint32]$DynamicQuorum,

        [uint32]$AutoBalancerMode,

        [uint32]$AutoBalancerLevel,

        [uint32]$DrainOnShutdown,

        [uint32]$MaximumParallelMigrations,

        [uint32]$ResiliencyDefaultPeriod,

        [uint32]$QuarantineDuration,

        [uint32]$QuarantineThreshold,

        [uint32]$ClusterEnforcedAntiAffinity,

        [uint32]$ShutdownTimeoutInMinutes
    )

    $object = Get-NodeCluster -Name $Cluster
    foreach ($name in @($PSBoundParameters.Keys | Where-Object -FilterScript { $_ -ne 'Cluster' -and $_ -notin [System.Management.Automation.PSCmdlet]::CommonParameters })) {
        if ($null -eq $object.PSObject.Properties[$name]) {
            throw (New-FabricError -Code CommandMissing -Message "This version of Windows has no cluster property $name." -Category NotImplemented -TargetObject $name)
        }
        $object.$name = $PSBoundParameters[$name]
    }
}
