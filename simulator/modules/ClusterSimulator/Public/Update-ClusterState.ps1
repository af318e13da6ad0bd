function Update-ClusterState {
    <#
    .SYNOPSIS
    Works out what time and its hosts have done to a cluster since it was last looked at, and gives its record.
    .DESCRIPTION
    No service runs in the background: nodes that crashed, resiliency periods, failback windows and migrations that ended take effect here.
    .PARAMETER Name
    Name of the cluster.
    .EXAMPLE
    Update-ClusterState -Name CL1
    .OUTPUTS
    System.Collections.IDictionary, nothing when there is no such cluster; it must not be changed
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory)]
        [string] $Name
    )
    $path = "clusters/$Name/cluster.json"
    $quiet = $script:QuietCluster["$env:HYPERV_FABRIC_ROOT|$Name"]
    if ($null -ne $quiet -and (Test-ClusterQuiet -Quiet $quiet)) { return $quiet['Record'] }
    $began = [datetime]::UtcNow
    $record = Read-SimulatedDocument -Path $path
    if ($null -eq $record) { return }
    if (-not (Test-ClusterChange -Cluster $record)) {
        Set-ClusterQuiet -Cluster $record -Began $began
        return $record
    }
    Lock-SimulatedObject -Kind cluster -Key $Name -Action {
        $fresh = Read-SimulatedDocument -Path $path -Fresh
        if ($null -eq $fresh) { return }
        if (Test-ClusterChange -Cluster $fresh) {
            Invoke-ClusterStep -Cluster $fresh
            Write-SimulatedDocument -Path $path -Document $fresh
        }
        $fresh
    }
}
