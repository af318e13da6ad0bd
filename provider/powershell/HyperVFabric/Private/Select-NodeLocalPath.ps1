function Select-NodeLocalPath {
    <#
    .SYNOPSIS
    Gives those of some paths that only one node can reach: on no Cluster Shared Volume and on no share.
    .PARAMETER Path
    The paths.
    .PARAMETER Cluster
    The cluster, as Get-Cluster gives it.
    .EXAMPLE
    Select-NodeLocalPath -Path 'C:\VMs', 'C:\ClusterStorage\Volume1' -Cluster (FailoverClusters\Get-Cluster)
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyString()]
        [string[]]$Path,

        [Parameter(Mandatory = $true)]
        [object]$Cluster
    )

    $root = [string]$Cluster.SharedVolumesRoot
    if ($root -eq '') {
        $root = 'C:\ClusterStorage'
    }
    $shared = $root.TrimEnd('\') + '\'
    $isLocal = { $_ -ne '' -and -not $_.StartsWith('\\') -and -not $_.StartsWith($shared, [System.StringComparison]::OrdinalIgnoreCase) }
    return @($Path | Where-Object -FilterScript $isLocal | Select-Object -Unique)
}
