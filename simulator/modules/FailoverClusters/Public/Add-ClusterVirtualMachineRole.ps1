function Add-ClusterVirtualMachineRole {
    <#
    .SYNOPSIS
    Creates a clustered virtual machine, that is, a virtual machine that can be failed over if necessary to a different server in the failover cluster.
    .PARAMETER VMName
    As on Windows.
    .PARAMETER Cluster
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .PARAMETER Name
    As on Windows.
    .PARAMETER VirtualMachine
    As on Windows.
    .PARAMETER VMId
    As on Windows.
    .EXAMPLE
    Add-ClusterVirtualMachineRole
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterGroup
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterGroup')]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName)]
        [string] $VMName,

        [Parameter()]
        [string] $Cluster,

        [Parameter(ValueFromPipeline)]
        [psobject] $InputObject,

        [Parameter()]
        [string] $Name,

        [Parameter()]
        [Alias('VM')]
        [string] $VirtualMachine,

        [Parameter(ValueFromPipelineByPropertyName)]
        [guid] $VMId
    )
    process {
        $call = Enter-ClusterCall -Cmdlet $PSCmdlet -Simulates VirtualMachine, VMId
        if (-not $call) { return }
        $text = if ($VMName) { $VMName } else { $VirtualMachine }
        $added = Invoke-ClusterRequest -Call $call -Action {
            param($record)
            Add-MachineGroup -Cluster $record -VMId $(if ($call['Bound'].ContainsKey('VMId')) { [string] $VMId }) -VMName $text -Name $Name
        }
        if ($added) {
            foreach ($path in @($added['LocalPaths'])) { $PSCmdlet.WriteWarning("The path '$path' of the virtual machine is not a path to storage in the cluster. The role may not be highly available. For more information view the report file in C:\Windows\Cluster\Reports.") }
            ConvertTo-Group -Cluster $call['Cluster'] -Group $added['Group']
        }
        Exit-SimulatedCall -Call $call
    }
}
