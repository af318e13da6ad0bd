function Read-ClusterWitness {
    <#
    .SYNOPSIS
    Reads what gives the deciding vote in this host's cluster.
    .EXAMPLE
    Read-ClusterWitness
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param()

    $resource = (FailoverClusters\Get-ClusterQuorum -ErrorAction Stop).QuorumResource
    if ($null -eq $resource) {
        return [ordered]@{ Type = 'None' }
    }
    $parameters = Get-ResourceParameter -InputObject $resource
    switch ([string]$resource.ResourceType.Name) {
        'File Share Witness' { return [ordered]@{ Type = 'FileShare'; Path = [string]$parameters['SharePath'] } }
        'Cloud Witness' { return [ordered]@{ Type = 'Cloud'; AccountName = [string]$parameters['AccountName']; Endpoint = [string]$parameters['EndpointInfo'] } }
        'Physical Disk' {
            Import-HostModule -Name Storage
            $disk = Storage\Get-Disk -ErrorAction Stop |
                Where-Object -FilterScript { ([string]$_.UniqueId).Trim() -ne '' -and (Test-DiskParameter -Parameter $parameters -Disk $_ -UniqueId ([string]$_.UniqueId).Trim()) } |
                Select-Object -First 1
            if ($null -eq $disk) {
                # Another node sees it; whether it is the declared one, this node cannot tell.
                return [ordered]@{ Type = 'Disk'; DiskId = $null }
            }
            return [ordered]@{ Type = 'Disk'; DiskId = ([string]$disk.UniqueId).Trim(); SerialNumber = ([string]$disk.SerialNumber).Trim() }
        }
        default { return [ordered]@{ Type = [string]$resource.ResourceType.Name } }
    }
}
