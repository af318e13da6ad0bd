function Add-ClusterDisk {
    <#
    .SYNOPSIS
    Makes a new disk available for use in a failover cluster.
    .PARAMETER InputObject
    As on Windows.
    .PARAMETER Cluster
    As on Windows.
    .EXAMPLE
    Add-ClusterDisk
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterResource
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterResource')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [psobject[]] $InputObject,

        [Parameter()]
        [string] $Cluster
    )
    process {
        $call = Enter-ClusterCall -Cmdlet $PSCmdlet
        if (-not $call) { return }
        foreach ($item in $InputObject) {
            $known = @(Get-FreeDisk -ClusterName $call['Cluster']['Name'] -All | Where-Object -FilterScript { $_['Guid'] -eq $item.Id -or ($null -ne $item.PSObject.Properties['UniqueId'] -and $_['UniqueId'] -eq $item.UniqueId) })
            if ($known.Count -eq 0) { Write-ClusterAbsence -Call $call -Code 5963 -Target ([string] $item); continue }
            $added = Invoke-ClusterRequest -Call $call -Action {
                param($record)
                Add-DiskResource -Cluster $record -Disk $known[0] -Name $(if ($null -ne $item.PSObject.Properties['Name']) { $item.Name })
            }
            if ($added) { ConvertTo-Resource -Cluster $call['Cluster'] -Group $added['Group'] -Resource $added['Resource'] }
        }
        Exit-SimulatedCall -Call $call
    }
}
