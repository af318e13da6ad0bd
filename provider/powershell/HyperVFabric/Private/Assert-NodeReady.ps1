function Assert-NodeReady {
    <#
    .SYNOPSIS
    Throws when a node of the cluster takes no role now.
    .PARAMETER Name
    The node.
    .EXAMPLE
    Assert-NodeReady -Name HV2
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Name
    )

    # A pinned role after a failover: without its node every update of it ends here.
    $wayOut = 'name another node, or leave the role where it is with placement: "initial"'
    $nodes = @(FailoverClusters\Get-ClusterNode -ErrorAction Stop)
    $node = @($nodes | Where-Object -FilterScript { [string]$_.Name -eq $Name })[0]
    if ($null -eq $node) {
        $message = "The cluster has no node $Name; its nodes are $(@($nodes | ForEach-Object -Process { $_.Name }) -join ', ')."
        throw (New-FabricError -Code NodeUnknown -Message $message -Category InvalidArgument -TargetObject $Name)
    }
    if ([string]$node.State -eq 'Paused') {
        $message = "The node $Name is paused and takes no role. Resume it first, $wayOut."
        throw (New-FabricError -Code NodePaused -Message $message -Category InvalidOperation -TargetObject $Name)
    }
    if ([string]$node.State -ne 'Up' -or [string]$node.StatusInformation -match 'Isolated|Quarantined') {
        $state = if ([string]$node.State -eq 'Up') { [string]$node.StatusInformation } else { [string]$node.State }
        $message = "The node $Name is $state and can take no role. Bring it back first, $wayOut."
        throw (New-FabricError -Code NodeDown -Message $message -Category InvalidOperation -TargetObject $Name)
    }
}
