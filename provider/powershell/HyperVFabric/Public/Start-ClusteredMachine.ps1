function Start-ClusteredMachine {
    <#
    .SYNOPSIS
    Starts a virtual machine that is a role of a cluster, by bringing its group online.
    .PARAMETER VM
    The machine.
    .EXAMPLE
    Start-ClusteredMachine -VM $machine
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [object]$VM
    )

    $group = Get-MachineGroup -VMId $VM.Id
    Write-FabricProgress -Message "bringing the role of '$($VM.Name)' online"
    $null = $group | FailoverClusters\Start-ClusterGroup -ErrorAction Stop
}
