function Move-FabricRole {
    <#
    .SYNOPSIS
    Moves a role of a cluster to another node, as an administrator would.
    .PARAMETER Name
    Name of the role.
    .PARAMETER NodeName
    Name of the target node; the best one when left out.
    .PARAMETER MigrationType
    Live, Quick, Shutdown, ShutdownForce or TurnOff.
    .PARAMETER Fabric
    Folder of the fabric.
    .EXAMPLE
    Move-FabricRole -Name web01 -NodeName HV02
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory, Position = 0)]
        [string] $Name,

        [Parameter(Position = 1)]
        [string] $NodeName = '',

        [Parameter()]
        [ValidateSet('Live', 'Quick', 'Shutdown', 'ShutdownForce', 'TurnOff')]
        [string] $MigrationType = 'Live',

        [Parameter()]
        [string] $Fabric = ''
    )
    Use-FabricRoot -Root $Fabric -Script {
        Import-Module -Name ClusterSimulator
        $found = $false
        foreach ($known in Find-SimulatedCluster) {
            $role = @(Get-SimulatedGroup -ClusterName $known | Where-Object -FilterScript { $_['Name'] -eq $Name })
            if ($role.Count -eq 0) { continue }
            $found = $true
            Use-SimulatedCluster -Name $known -Action {
                param($record)
                Move-MachineGroup -Cluster $record -Group (Get-SimulatedGroup -ClusterName $known -Id $role[0]['Id'] -Fresh) -NodeName $NodeName -Type $MigrationType
            }
        }
        if (-not $found) { throw "No cluster of the fabric has a role '$Name'." }
    }
}
