function Set-SharedDisk {
    <#
    .SYNOPSIS
    Changes the resource of a disk of the cluster; what is not given stays.
    .PARAMETER Cluster
    The cluster's name.
    .PARAMETER UniqueId
    The disk's unique id.
    .PARAMETER Name
    The resource's name, which no other disk may have.
    .PARAMETER Maintenance
    Whether the disk is in maintenance.
    .PARAMETER PossibleOwner
    The names of the nodes that may own it.
    .PARAMETER RestartAction
    What happens when it fails: 0 nothing, 1 restart, 2 restart, and then failover.
    .PARAMETER RestartThreshold
    How often it is restarted within the period.
    .PARAMETER RestartPeriod
    The period, milliseconds.
    .PARAMETER RestartDelay
    The time before a restart, milliseconds.
    .PARAMETER RetryPeriodOnFailure
    The time after which a failed resource is tried again, milliseconds.
    .PARAMETER PendingTimeout
    How long it may take to go online or offline, milliseconds.
    .EXAMPLE
    Set-SharedDisk -Cluster PROD -UniqueId 60003FF1 -Name data
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Cluster,

        [Parameter(Mandatory = $true)]
        [string]$UniqueId,

        [string]$Name,

        [bool]$Maintenance,

        [string[]]$PossibleOwner,

        [uint32]$RestartAction,

        [uint32]$RestartThreshold,

        [uint32]$RestartPeriod,

        [uint32]$RestartDelay,

        [uint32]$RetryPeriodOnFailure,

        [uint32]$PendingTimeout
    )

    $null = Get-NodeCluster -Name $Cluster
    $resource = (Find-ClusterDisk -UniqueId $UniqueId).Resource
    if ($null -eq $resource) {
        throw (New-FabricError -Code NotFound -Message "The cluster has no disk with the unique id '$UniqueId'." -Category ObjectNotFound -TargetObject $UniqueId)
    }
    if ($PSBoundParameters.ContainsKey('Name')) {
        Rename-DiskResource -Resource $resource -Name $Name
    }
    foreach ($property in 'RestartAction', 'RestartThreshold', 'RestartPeriod', 'RestartDelay', 'RetryPeriodOnFailure', 'PendingTimeout') {
        if ($PSBoundParameters.ContainsKey($property)) {
            $resource.$property = $PSBoundParameters[$property]
        }
    }
    if ($PSBoundParameters.ContainsKey('PossibleOwner')) {
        $owners = [System.Collections.Specialized.StringCollection]::new()
        $owners.AddRange($PossibleOwner)
        FailoverClusters\Set-ClusterOwnerNode -InputObject $resource -Owners $owners -ErrorAction Stop
    }
    if ($PSBoundParameters.ContainsKey('Maintenance')) {
        if ($Maintenance) {
            $null = FailoverClusters\Suspend-ClusterResource -InputObject $resource -Force -Confirm:$false -ErrorAction Stop
        }
        else {
            $null = FailoverClusters\Resume-ClusterResource -InputObject $resource -ErrorAction Stop
        }
    }
}
