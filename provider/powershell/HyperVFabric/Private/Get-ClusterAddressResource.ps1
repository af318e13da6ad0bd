function Get-ClusterAddressResource {
    <#
    .SYNOPSIS
    The addresses of the cluster's own name, each with its resource.
    .EXAMPLE
    Get-ClusterAddressResource
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param()

    foreach ($resource in @(FailoverClusters\Get-ClusterResource -ErrorAction Stop)) {
        if (-not $resource.IsCoreResource -or [string]$resource.ResourceType.Name -ne 'IP Address') {
            continue
        }
        $parameters = Get-ResourceParameter -InputObject $resource
        [ordered]@{ Resource = $resource; Address = [string]$parameters['Address']; EnableDhcp = [int]$parameters['EnableDhcp'] -ne 0 }
    }
}
