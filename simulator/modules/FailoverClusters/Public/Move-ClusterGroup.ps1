function Move-ClusterGroup {
    <#
    .SYNOPSIS
    Moves a clustered role (a resource group) from one node to another in a failover cluster.
    .PARAMETER Name
    As on Windows.
    .PARAMETER Node
    As on Windows.
    .PARAMETER Cluster
    As on Windows.
    .PARAMETER IgnoreLocked
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .PARAMETER Wait
    As on Windows.
    .EXAMPLE
    Move-ClusterGroup
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterGroup
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterGroup')]
    param(
        [Parameter(Position = 0)]
        [string] $Name,

        [Parameter(Position = 1)]
        [string] $Node,

        [Parameter()]
        [string] $Cluster,

        [Parameter()]
        [switch] $IgnoreLocked,

        [Parameter(ValueFromPipeline)]
        [psobject] $InputObject,

        [Parameter()]
        [int] $Wait
    )
    process {
        $call = Enter-ClusterCall -Cmdlet $PSCmdlet -Simulates IgnoreLocked, Node, Wait
        if (-not $call) { return }
        foreach ($entry in @(Find-ClusterGroup -Call $call)) {
            $moved = Invoke-ClusterRequest -Call $call -Action {
                param($record)
                $fresh = Get-SimulatedGroup -ClusterName $record['Name'] -Id $entry['Id'] -Fresh
                # A group with a machine is moved as its offline action says: saved here, restored there.
                Move-MachineGroup -Cluster $record -Group $fresh -NodeName $Node -Type Quick -IgnoreLocked:$IgnoreLocked
                $true
            }
            if ($moved) { Wait-GroupMove -Call $call -GroupId $entry['Id'] }
        }
        Exit-SimulatedCall -Call $call
    }
}
