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
    $parameters = Get-ResourceParameter -InputObject $resource
    switch ([string]$resource.ResourceType.Name) {
        'File Share Witness' { return [ordered]@{ Type = 'FileShare'; Path = [string]$parameters['SharePath'] } }
        'Cloud Witness' { return [ordered]@{ Type = 'Cloud'; AccountName = [string]$parameters['AccountName']; Endpoint = [string]$parameters['EndpointInfo'] } }
        'Physical Disk' {
            Import-HostModule -Name Storage
            $disk = @(Storage\Get-Disk -ErrorAction Stop | Where-Object -FilterScript { Test-DiskParameter -Parameter $parameters -Disk $_ -UniqueId ([string]$_.UniqueId).Trim() })[0]
            if ($null -eq $disk) {
                # Another node sees it; whether it is the declared one, this node cannot tell.
                return [ordered]@{ Type = 'Disk'; DiskId = $null }
            }
            $names = @(([string]$disk.UniqueId).Trim(), ([string]$disk.SerialNumber).Trim())
            return [ordered]@{ Type = 'Disk'; DiskId = if ($KnownAs -ne '' -and $names -contains $KnownAs) { $KnownAs } else { $names[0] } }
        }
        default { return [ordered]@{ Type = [string]$resource.ResourceType.Name } }
    }
}
