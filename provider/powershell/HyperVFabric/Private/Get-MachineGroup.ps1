function Get-MachineGroup {
    <#
    .SYNOPSIS
    The cluster group of a virtual machine.
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
    return FailoverClusters\Get-ClusterGroup -VMId $VMId -ErrorAction Stop
}
