function Get-MachineGroup {
    <#
    .SYNOPSIS
    The cluster group of a virtual machine; an error when there is none.
    .PARAMETER VMId
    The machine's id.
    .EXAMPLE
    Get-MachineGroup -VMId $machine.Id
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterGroup
    #>
    [CmdletBinding()]
    [OutputType([object])]
    param(
        [Parameter(Mandatory = $true)]
        [guid]$VMId
    )

    Import-HostModule -Name FailoverClusters
    $group = Find-MachineRole -VMId $VMId
    if ($null -eq $group) {
        throw (New-FabricError -Code NotFound -Message 'The virtual machine is no role of the cluster any more.' -Category ObjectNotFound -TargetObject $VMId)
    }
    return $group
}
