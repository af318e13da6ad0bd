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
        $entry = [ordered]@{ Resource = $resource; Address = ''; EnableDhcp = $false }
        foreach ($parameter in @($resource | FailoverClusters\Get-ClusterParameter -ErrorAction Stop)) {
            if ([string]$parameter.Name -eq 'Address') { $entry.Address = [string]$parameter.Value }
            if ([string]$parameter.Name -eq 'EnableDhcp') { $entry.EnableDhcp = [int]$parameter.Value -ne 0 }
        }
        $entry
    }
}
