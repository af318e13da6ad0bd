function New-ClusterRecord {
    <#
    .SYNOPSIS
    Makes the record of a new cluster, without nodes.
    .PARAMETER Name
    Name of the cluster.
    .PARAMETER OsProfile
    Windows version of its oldest node.
    .PARAMETER AdministrativeAccessPoint
    How it is found.
    .PARAMETER Domain
    Domain of its nodes.
    .EXAMPLE
    New-ClusterRecord -Name CL1 -OsProfile 2022
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory)]
        [string] $Name,

        [Parameter(Mandatory)]
        [string] $OsProfile,

        [Parameter()]
        [string] $AdministrativeAccessPoint = 'ActiveDirectoryAndDns',

        [Parameter()]
        [AllowEmptyString()]
        [string] $Domain = ''
    )
    [ordered] @{
        Name = $Name; Id = [guid]::NewGuid().ToString(); Domain = $Domain; AdministrativeAccessPoint = $AdministrativeAccessPoint; State = 'Up'
        QuorumLostAt = $null; ColdStart = $false; WitnessAvailable = $false; Due = $null; FailbackDue = $null; RetryDue = $null; MoveDue = $null; Moves = @(); NextNodeId = 1
        Properties = [ordered] @{
            AddEvictDelay = 60; AutoAssignNodeSite = 0; AutoBalancerMode = 2; AutoBalancerLevel = 1; BackupInProgress = 0; BlockCacheSize = if ($OsProfile -eq '2016') { 512 } else { 1024 }
            DetectManagedEvents = 1; DetectManagedEventsThreshold = 60; ClusSvcHangTimeout = 60; ClusSvcRegroupStageTimeout = 15; ClusSvcRegroupTickInMilliseconds = 300
            ClusterEnforcedAntiAffinity = 0; ClusterFunctionalLevel = @{ '2016' = 9; '2019' = 10; '2022' = 11; '2025' = 12 }[$OsProfile]; ClusterUpgradeVersion = 8
            ClusterGroupWaitDelay = 120; ClusterLogLevel = 3; ClusterLogSize = 1536; CrossSiteDelay = 1000; CrossSiteThreshold = 20; CrossSubnetDelay = 1000; CrossSubnetThreshold = 20
            CsvBalancer = 1; CsvTimeToWait = 0; DatabaseReadWriteMode = 0; DefaultNetworkRole = 3; Description = ''; DrainOnShutdown = 1; DumpPolicy = 1376850201; DynamicQuorum = 1
            EnableSharedVolumes = 'Enabled'; FixQuorum = 0; GroupDependencyTimeout = 600; HangRecoveryAction = 3; IgnorePersistentStateOnStartup = 0; LogResourceControls = 0
            LowerQuorumPriorityNodeId = 0; MaximumParallelMigrations = 1; MessageBufferLength = 50; MinimumNeverPreemptPriority = 3000; MinimumPreemptorPriority = 1
            NetftIPSecEnabled = 1; PlacementOptions = 0; PlumbAllCrossSubnetRoutes = 0; PreferredSite = ''; PreventQuorum = 0; QuarantineDuration = 7200; QuarantineThreshold = 3
            QuorumArbitrationTimeMax = 20; RequestReplyTimeout = 60; ResiliencyDefaultPeriod = 240; ResiliencyLevel = 2; RouteHistoryLength = 0; S2DBusTypes = 0; S2DEnabled = 0
            SameSubnetDelay = 1000; SameSubnetThreshold = if ($OsProfile -eq '2016') { 10 } else { 20 }; SecurityLevel = 1; SecurityLevelForStorage = 0; SetSMBBandwidthLimit = 1
            SMBBandwidthLimitFactor = 2500; SharedVolumesRoot = 'C:\ClusterStorage'; SharedVolumeVssWriterOperationTimeout = 1800; ShutdownTimeoutInMinutes = 20
            UseClientAccessNetworksForSharedVolumes = 0; WitnessDatabaseWriteTimeout = 300; WitnessDynamicWeight = 0; WitnessRestartInterval = 15
        }
        Quorum = [ordered] @{ Type = 'Majority'; Witness = 'None'; ResourceId = $null; SharePath = ''; DiskName = ''; AccountName = ''; Endpoint = '' }
        Nodes = @(); Networks = @()
    }
}
