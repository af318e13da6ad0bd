function Set-ClusterAddress {
    <#
    .SYNOPSIS
    Gives a cluster other static addresses, one for one.
    .DESCRIPTION
    An address is a resource of the cluster's own group. A changed one comes into force when its resource is restarted; the name of the
    cluster does not answer for that moment, and no role notices. Addresses from DHCP stay beside as many static ones as are declared; with
    fewer static ones they become static.
    .PARAMETER Cluster
    The cluster's name.
    .PARAMETER Address
    All addresses that the cluster is to have.
    .EXAMPLE
    Set-ClusterAddress -Cluster PROD -Address 10.0.0.51
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Cluster,

        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [string[]]$Address
    )

    $null = Get-NodeCluster -Name $Cluster
    $entries = @(Get-ClusterAddressResource)
    $static = @($entries | Where-Object -FilterScript { -not $_.EnableDhcp })
    if ($static.Count -eq $Address.Count) { $entries = $static }
    if ($entries.Count -ne $Address.Count) {
        $message = "The cluster has $($entries.Count) addresses and $($Address.Count) are declared; add or remove an IP Address resource of its core group by hand first."
        throw (New-FabricError -Code WrongState -Message $message -Category InvalidOperation -TargetObject $Cluster)
    }
    $free = [System.Collections.Generic.Queue[string]]::new()
    foreach ($text in $Address) {
        if (@($entries | Where-Object -FilterScript { $_.Address -eq $text -and -not $_.EnableDhcp }).Count -eq 0) { $free.Enqueue($text) }
    }
    foreach ($entry in $entries) {
        if (-not $entry.EnableDhcp -and $Address -contains $entry.Address) { continue }
        $entry.Resource | FailoverClusters\Set-ClusterParameter -Multiple @{ Address = $free.Dequeue(); EnableDhcp = 0 } -ErrorAction Stop
        $null = $entry.Resource | FailoverClusters\Stop-ClusterResource -ErrorAction Stop
        $null = $entry.Resource | FailoverClusters\Start-ClusterResource -ErrorAction Stop
        # What depends on the address went offline with it.
        $null = FailoverClusters\Start-ClusterGroup -Name $entry.Resource.OwnerGroup.Name -ErrorAction Stop
    }
}
