function Update-ClusterVirtualMachineConfiguration {
    <#
    .SYNOPSIS
    Refreshes the configuration of a clustered virtual machine within a failover cluster.
    .PARAMETER Name
    As on Windows.
    .PARAMETER Cluster
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .PARAMETER VMId
    As on Windows.
    .EXAMPLE
    Update-ClusterVirtualMachineConfiguration
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterResource
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterResource')]
    param(
        [Parameter(Position = 0)]
        [string] $Name,

        [Parameter()]
        [string] $Cluster,

        [Parameter(ValueFromPipeline)]
        [psobject] $InputObject,

        [Parameter(ValueFromPipelineByPropertyName)]
        [guid] $VMId
    )
    process {
        $call = Enter-ClusterCall -Cmdlet $PSCmdlet
        if (-not $call) { return }
        foreach ($entry in Find-ClusterResource -Call $call) {
            if ($entry['Resource']['ResourceType'] -ne 'Virtual Machine Configuration') { continue }
            ConvertTo-Resource -Cluster $call['Cluster'] -Group $entry['Group'] -Resource $entry['Resource']
        }
        Exit-SimulatedCall -Call $call
    }
}
