function Read-ClusterWitness {
    <#
    .SYNOPSIS
    Reads what gives the deciding vote in this host's cluster.
    .PARAMETER KnownAs
    The unique id or serial number by which the witness disk is known; it is given back where it is that disk.
    .EXAMPLE
    Read-ClusterWitness -KnownAs 60003FF1
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [string]$KnownAs = ''
    )

    $resource = (FailoverClusters\Get-ClusterQuorum -ErrorAction Stop).QuorumResource
    if ($null -eq $resource) {
        return [ordered]@{ Type = 'None' }
    }
    $parameters = @{}
    foreach ($parameter in @($resource | FailoverClusters\Get-ClusterParameter -ErrorAction Stop)) {
        $parameters[[string]$parameter.Name] = $parameter.Value
    }
    switch ([string]$resource.ResourceType.Name) {
        'File Share Witness' { return [ordered]@{ Type = 'FileShare'; Path = [string]$parameters['SharePath'] } }
        'Cloud Witness' { return [ordered]@{ Type = 'Cloud'; AccountName = [string]$parameters['AccountName']; Endpoint = [string]$parameters['EndpointInfo'] } }
        'Physical Disk' {
            $uniqueId = [string](@($parameters['DiskUniqueIds'])[0])
            Import-HostModule -Name Storage
            $disk = @(Storage\Get-Disk -ErrorAction Stop | Where-Object -FilterScript { $_.UniqueId -eq $uniqueId })[0]
            $isKnown = $null -ne $disk -and $KnownAs -ne '' -and ([string]$disk.UniqueId -eq $KnownAs -or ([string]$disk.SerialNumber).Trim() -eq $KnownAs)
            return [ordered]@{ Type = 'Disk'; DiskId = if ($isKnown) { $KnownAs } else { $uniqueId } }
        }
        default { return [ordered]@{ Type = [string]$resource.ResourceType.Name } }
    }
}
