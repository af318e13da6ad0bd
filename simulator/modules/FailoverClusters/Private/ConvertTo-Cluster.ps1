function ConvertTo-Cluster {
    <#
    .SYNOPSIS
    Gives the output object of a cluster.
    .PARAMETER Cluster
    Its record.
    .PARAMETER Own
    An object of its own, that no other output shares.
    .EXAMPLE
    ConvertTo-Cluster -Cluster $cluster
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.Cluster
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.FailoverClusters.PowerShell.Cluster')]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster,

        [Parameter()]
        [switch] $Own
    )
    if (-not [object]::ReferenceEquals($script:SharedObject['Record'], $Cluster)) { $script:SharedObject = @{ Record = $Cluster; Cluster = $null; Nodes = @{} } }
    if (-not $Own -and $null -ne $script:SharedObject['Cluster']) { return $script:SharedObject['Cluster'] }
    $values = @{
        Name = $Cluster['Name']; Id = $Cluster['Id']; Domain = $Cluster['Domain']; AdministrativeAccessPoint = $Cluster['AdministrativeAccessPoint']
        SharedVolumeCompatibleFilters = @(); SharedVolumeIncompatibleFilters = @(); EnabledEventLogs = @(); DetectedCloudPlatform = 'None'
    }
    foreach ($entry in $Cluster['Properties'].GetEnumerator()) { $values[$entry.Key] = $entry.Value }
    $object = New-ClusterObject -Type Cluster -Record $values
    if (-not $Own) { $script:SharedObject['Cluster'] = $object }
    $object
}
