function Set-ClusterOwnerNode {
    <#
    .SYNOPSIS
    Specifies which nodes can own a resource in a failover cluster or specifies the order of preference among owner nodes for a clustered role, or resource group.
    .PARAMETER Cluster
    As on Windows.
    .PARAMETER Group
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .PARAMETER Owners
    As on Windows.
    .PARAMETER Resource
    As on Windows.
    .EXAMPLE
    Set-ClusterOwnerNode
    .OUTPUTS
    None
    #>
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter()]
        [string] $Cluster,

        [Parameter()]
        [string] $Group,

        [Parameter(ValueFromPipeline)]
        [psobject] $InputObject,

        [Parameter(Mandatory)]
        [System.Collections.Specialized.StringCollection] $Owners,

        [Parameter()]
        [string] $Resource
    )
    process {
        $call = Enter-ClusterCall -Cmdlet $PSCmdlet -Simulates Group, Owners, Resource
        if (-not $call) { return }
        $found = Resolve-OwnedObject -Call $call -GroupName $Group -ResourceName $Resource
        if (-not $found) { return }
        Invoke-ClusterRequest -Call $call -Action {
            param($record)
            Set-OwnerList -Cluster $record -GroupId $found['Group']['Id'] -ResourceId $(if ($found['Resource']) { $found['Resource']['Id'] }) -Owner @($Owners)
        }
        Exit-SimulatedCall -Call $call
    }
}
