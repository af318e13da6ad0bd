function Send-MachineStop {
    <#
    .SYNOPSIS
    Tells the cluster of a host that the machine of one of its roles stopped without the cluster; nothing where the host is in no cluster.
    .PARAMETER HostName
    The host.
    .PARAMETER Id
    Id of the machine.
    .PARAMETER Failed
    The machine broke down.
    .EXAMPLE
    Send-MachineStop -HostName HV01 -Id $machine['Id']
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [string] $HostName,

        [Parameter(Mandatory)]
        [string] $Id,

        [Parameter()]
        [switch] $Failed
    )
    $membership = Read-SimulatedDocument -Path "hosts/$HostName/cluster.json"
    if ($null -eq $membership) { return }
    Import-Module -Name ClusterSimulator -Global
    $null = Use-SimulatedCluster -Name $membership['Name'] -Action {
        param($record)
        Receive-MachineStop -Cluster $record -VMId $Id -Failed:$Failed
    }
}
