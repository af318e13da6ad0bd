function Set-QuorumWitness {
    <#
    .SYNOPSIS
    Changes the witness of a cluster.
    .PARAMETER Cluster
    Record of the cluster, changed in place.
    .PARAMETER Bound
    Parameters of Set-ClusterQuorum.
    .EXAMPLE
    Set-QuorumWitness -Cluster $cluster -Bound @{ NoWitness = $true }
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Bound
    )
    $name = $Cluster['Name']
    $quorum = $Cluster['Quorum']
    $groups = @(Get-SimulatedGroup -ClusterName $name -Fresh)
    $core = $groups | Where-Object -FilterScript { $_['GroupType'] -eq 'Cluster' } | Select-Object -First 1
    $storage = $groups | Where-Object -FilterScript { $_['GroupType'] -eq 'AvailableStorage' } | Select-Object -First 1
    $diskName = if ($Bound['DiskWitness']) { $Bound['DiskWitness'] } else { $Bound['DiskOnly'] }
    $disk = $null
    if ($diskName) {
        $disk = @($storage['Resources']) + @($core['Resources']) | Where-Object -FilterScript { $_['Name'] -eq $diskName } | Select-Object -First 1
        if ($null -eq $disk) { Deny-ClusterRequest -Code 5007 -Target $diskName -Message "There was an error configuring the disk witness '$diskName'." }
    }
    if ($Bound['FileShareWitness'] -and -not (Resolve-SimulatedPath -Path $Bound['FileShareWitness'])) {
        Deny-ClusterRequest -Code 53 -Target $Bound['FileShareWitness'] -Message "There was an error configuring the file share witness '$($Bound['FileShareWitness'])'."
    }
    if ($Bound['CloudWitness'] -and -not ($Bound['AccountName'] -and $Bound['AccessKey'])) { Deny-ClusterRequest -Code 87 -Target $name -Message 'A cloud witness needs an account name and an access key.' }
    # The old witness goes: a disk back to Available Storage, the others for good.
    $kept = @()
    foreach ($resource in $core['Resources']) {
        if ($resource['Id'] -ne $quorum['ResourceId']) { $kept += $resource }
        elseif ($resource['ResourceType'] -eq 'Physical Disk') { $storage['Resources'] = @($storage['Resources']) + @($resource) }
    }
    foreach ($key in 'SharePath', 'DiskName', 'AccountName', 'Endpoint') { $quorum[$key] = '' }
    $quorum['Type'] = if ($Bound['DiskOnly']) { 'DiskOnly' } else { 'Majority' }
    $quorum['Witness'] = 'None'
    $witness = $null
    if ($disk) {
        $storage['Resources'] = @($storage['Resources'] | Where-Object -FilterScript { $_['Id'] -ne $disk['Id'] })
        $witness = $disk
        $quorum['Witness'] = 'Disk'
        $quorum['DiskName'] = $disk['DiskName']
    } elseif ($Bound['FileShareWitness']) {
        $witness = New-ResourceRecord -Name 'File Share Witness' -ResourceType 'File Share Witness' -Parameters ([ordered] @{ SharePath = $Bound['FileShareWitness']; ArbitrationDelay = 6 })
        $quorum['Witness'] = 'FileShare'
        $quorum['SharePath'] = $Bound['FileShareWitness']
    } elseif ($Bound['CloudWitness']) {
        $endpoint = if ($Bound['Endpoint']) { $Bound['Endpoint'] } else { 'core.windows.net' }
        $witness = New-ResourceRecord -Name 'Cloud Witness' -ResourceType 'Cloud Witness' -Parameters ([ordered] @{ AccountName = $Bound['AccountName']; EndpointInfo = $endpoint; ContainerName = 'msft-cloud-witness' })
        $quorum['Witness'] = 'Cloud'
        $quorum['AccountName'] = $Bound['AccountName']
        $quorum['Endpoint'] = $endpoint
    }
    $quorum['ResourceId'] = if ($witness) { $witness['Id'] }
    $core['Resources'] = @($kept) + @(if ($witness) { $witness })
    Set-SimulatedGroup -ClusterName $name -Group $core
    Set-SimulatedGroup -ClusterName $name -Group $storage
    Update-ClusterVote -Cluster $Cluster
}
