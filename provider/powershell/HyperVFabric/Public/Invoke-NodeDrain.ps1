function Invoke-NodeDrain {
    <#
    .SYNOPSIS
    Takes a node of the cluster out of service, and makes sure that its roles have left it.
    .DESCRIPTION
    Suspend-ClusterNode reports no error when a role cannot leave. Then this puts the node back into service, if it was in
    service before, and throws, so that no restart and no eviction follows; the roles that have moved stay where they are.
    .PARAMETER Name
    The node.
    .PARAMETER Alone
    Also throws when another node is out of service, which is looked at after this node is paused: of two callers that
    look at the same time, both see the other.
    .EXAMPLE
    Invoke-NodeDrain -Name HV1 -Alone
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Name,

        [switch]$Alone
    )

    $before = FailoverClusters\Get-ClusterNode -Name $Name -ErrorAction Stop
    $wasUp = [string]$before.State -eq 'Up'
    Write-FabricProgress -Message "draining $Name"
    $null = FailoverClusters\Suspend-ClusterNode -Name $Name -Drain -Wait -ErrorAction Stop
    $nodes = @(FailoverClusters\Get-ClusterNode -ErrorAction Stop)
    $status = [string]@($nodes | Where-Object -FilterScript { [string]$_.Name -eq $Name })[0].DrainStatus
    $refusal = $null
    if ($status -ne 'Completed') {
        $left = @(FailoverClusters\Get-ClusterGroup -ErrorAction Stop | Where-Object -FilterScript {
                [string]$_.OwnerNode -eq $Name -and [string]$_.GroupType -eq 'VirtualMachine' -and [string]$_.State -ne 'Offline'
            } | ForEach-Object -Process { [string]$_.Name })
        $what = if ($left.Count -gt 0) { "these roles could not leave it: $($left -join ', ')" } else { "its drain ended as $status" }
        $message = "The node $Name was not drained: $what. See that another node may own them and has the memory for them."
        $refusal = New-FabricError -Code DrainFailed -Message $message -Category InvalidResult -TargetObject $Name
    }
    elseif ($Alone) {
        $absent = @($nodes | Where-Object -FilterScript { [string]$_.Name -ne $Name -and [string]$_.State -ne 'Up' } | ForEach-Object -Process { "$($_.Name) is $($_.State)" })
        if ($absent.Count -gt 0) {
            Write-FabricProgress -Message "waiting for the cluster to be whole: $($absent -join ', ')"
            $message = "The node $Name waits for its cluster to be whole: $($absent -join ', ')."
            $refusal = New-FabricError -Code ClusterNotWhole -Message $message -Category ResourceBusy -TargetObject $Name
        }
    }
    if ($null -eq $refusal) {
        return
    }
    if ($wasUp) {
        $null = FailoverClusters\Resume-ClusterNode -Name $Name -Failback NoFailback -ErrorAction Stop
    }
    throw $refusal
}
