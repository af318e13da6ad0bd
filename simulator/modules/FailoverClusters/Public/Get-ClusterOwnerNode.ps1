function Get-ClusterOwnerNode {
    <#
    .SYNOPSIS
    Gets information about which nodes can own a resource in a failover cluster or information about the order of preference among owner nodes for a clustered role.
    .PARAMETER Cluster
    As on Windows.
    .PARAMETER Group
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .PARAMETER Resource
    As on Windows.
    .PARAMETER ResourceType
    As on Windows.
    .EXAMPLE
    Get-ClusterOwnerNode
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterOwnerNodeList
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterOwnerNodeList')]
    param(
        [Parameter()]
        [string] $Cluster,

        [Parameter()]
        [string] $Group,

        [Parameter(ValueFromPipeline)]
        [psobject] $InputObject,

        [Parameter()]
        [Alias('Res')]
        [string] $Resource,

        [Parameter()]
        [Alias('ResType')]
        [string] $ResourceType
    )
    process {
        $call = Enter-ClusterCall -Cmdlet $PSCmdlet -Simulates Group, Resource
        if (-not $call) { return }
        $found = Resolve-OwnedObject -Call $call -GroupName $Group -ResourceName $Resource
        if ($found) {
            $names = @(if ($found['Resource']) { $found['Resource']['PossibleOwners'] } else { $found['Group']['PreferredOwners'] })
            if ($found['Resource'] -and $names.Count -eq 0) { $names = @($call['Cluster']['Nodes'] | ForEach-Object -Process { $_['Name'] }) }
            $nodes = @(foreach ($text in $names) { ConvertTo-Node -Cluster $call['Cluster'] -Node (Get-ClusterMember -Cluster $call['Cluster'] -Name $text) })
            $owned = if ($found['Resource']) { ConvertTo-Resource -Cluster $call['Cluster'] -Group $found['Group'] -Resource $found['Resource'] } else { ConvertTo-Group -Cluster $call['Cluster'] -Group $found['Group'] }
            New-ClusterObject -Type ClusterOwnerNodeList -Record @{} -Link @{ ClusterObject = $owned; OwnerNodes = $nodes }
        }
        Exit-SimulatedCall -Call $call
    }
}
