function Set-MachineRoleResource {
    <#
    .SYNOPSIS
    Sets properties of the cluster resource that is a virtual machine.
    .PARAMETER Cluster
    The cluster's name.
    .PARAMETER VMId
    The machine's id.
    .PARAMETER OfflineAction
    The resource's private property of that name.
    .PARAMETER ShutdownAction
    The resource's private property of that name.
    .PARAMETER CheckHeartbeat
    The resource's private property of that name.
    .PARAMETER RestartAction
    The resource's property of that name.
    .PARAMETER RestartThreshold
    The resource's property of that name.
    .PARAMETER RestartPeriod
    The resource's property of that name.
    .PARAMETER RestartDelay
    The resource's property of that name.
    .PARAMETER RetryPeriodOnFailure
    The resource's property of that name.
    .PARAMETER PendingTimeout
    The resource's property of that name.
    .PARAMETER DeadlockTimeout
    The resource's property of that name.
    .PARAMETER IsAlivePollInterval
    The resource's property of that name.
    .PARAMETER LooksAlivePollInterval
    The resource's property of that name.
    .PARAMETER SeparateMonitor
    The resource's property of that name.
    .PARAMETER EmbeddedFailureAction
    The resource's property of that name.
    .EXAMPLE
    Set-MachineRoleResource -Cluster PROD -VMId $id -OfflineAction 2 -RestartThreshold 3
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Cluster,

        [Parameter(Mandatory = $true)]
        [guid]$VMId,

        [uint32]$OfflineAction,

        [uint32]$ShutdownAction,

        [uint32]$CheckHeartbeat,

        [uint32]$RestartAction,

        [uint32]$RestartThreshold,

        [uint32]$RestartPeriod,

        [uint32]$RestartDelay,

        [uint32]$RetryPeriodOnFailure,

        [uint32]$PendingTimeout,

        [uint32]$DeadlockTimeout,

        [uint32]$IsAlivePollInterval,

        [uint32]$LooksAlivePollInterval,

        [bool]$SeparateMonitor,

        [uint32]$EmbeddedFailureAction
    )

    $null = Get-NodeCluster -Name $Cluster
    $private = @{}
    $common = @{}
    $own = @('Cluster', 'VMId') + [System.Management.Automation.PSCmdlet]::CommonParameters
    foreach ($name in @($PSBoundParameters.Keys | Where-Object -FilterScript { $own -notcontains $_ })) {
        if ($name -in 'OfflineAction', 'ShutdownAction', 'CheckHeartbeat') {
            $private[$name] = $PSBoundParameters[$name]
        }
        else {
            $common[$name] = $PSBoundParameters[$name]
        }
    }
    $resource = (Get-RoleResource -VMId $VMId).Machine
    Set-ClusterProperty -InputObject $resource -Value $common
    if ($private.Count -eq 0) {
        return
    }
    try {
        FailoverClusters\Set-ClusterParameter -InputObject $resource -Multiple $private -ErrorAction Stop
    }
    catch {
        # 5024: the values are stored, and come into force when the machine is online next.
        if ((Get-ErrorNumber -ErrorRecord $_) -ne 5024) {
            throw
        }
    }
}
