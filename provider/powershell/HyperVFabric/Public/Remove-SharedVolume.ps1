function Remove-SharedVolume {
    <#
    .SYNOPSIS
    Turns an empty cluster shared volume back into a disk of Available Storage.
    .DESCRIPTION
    A volume that is not there is no error.
    .PARAMETER Cluster
    The cluster's name.
    .PARAMETER Id
    The id of the volume's resource.
    .EXAMPLE
    Remove-SharedVolume -Cluster PROD -Id $id
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Cluster,

        [Parameter(Mandatory = $true)]
        [string]$Id
    )

    $null = Get-NodeCluster -Name $Cluster
    $volume = Find-SharedVolume -Id $Id
    if ($null -ne $volume) {
        Assert-VolumeEmpty -Volume $volume
        $null = FailoverClusters\Remove-ClusterSharedVolume -InputObject $volume -Confirm:$false -ErrorAction Stop
    }
}
