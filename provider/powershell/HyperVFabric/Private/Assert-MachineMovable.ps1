function Assert-MachineMovable {
    <#
    .SYNOPSIS
    Throws when a virtual machine could not run on another node: for want of its files there, of memory, or of the keys of its virtual TPM.
    .PARAMETER Group
    The machine's cluster group.
    .PARAMETER Cluster
    The cluster, as Get-Cluster gives it.
    .PARAMETER Node
    The node.
    .PARAMETER SharedGuardian
    Every node has the certificates of the local guardian.
    .EXAMPLE
    Assert-MachineMovable -Group $group -Cluster (FailoverClusters\Get-Cluster) -Node HV2
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [object]$Group,

        [Parameter(Mandatory = $true)]
        [object]$Cluster,

        [Parameter(Mandatory = $true)]
        [string]$Node,

        [switch]$SharedGuardian
    )

    Import-HostModule -Name Hyper-V
    try {
        # By the group, it is found on whichever node has it.
        $machine = Hyper-V\Get-VM -ClusterObject $Group -ErrorAction Stop
        $hasLocalKeys = -not $SharedGuardian -and (Test-LocalKeyProtector -Machine $machine)
        $free = 0
        foreach ($numaNode in @(Hyper-V\Get-VMHostNumaNode -ComputerName $Node -ErrorAction Stop)) {
            $free += [int64]$numaNode.MemoryAvailable * 1MB
        }
    }
    catch {
        # From a remote session the next host often cannot be reached; the cluster then looks for itself.
        Write-Warning -Message "What could keep '$($Group.Name)' from moving to $Node could not be looked at before: $($_.Exception.Message.Trim())"
        return
    }
    $paths = @(Get-NodeLocalPath -Machine $machine -Cluster $Cluster)
    if ($paths.Count -gt 0) {
        $message = "The virtual machine '$($machine.Name)' cannot leave $($Group.OwnerNode): $($paths -join ', ') is on no Cluster Shared Volume and on no share."
        throw (New-FabricError -Code NotOnClusterStorage -Message $message -Category InvalidOperation -TargetObject $Node)
    }
    if ($hasLocalKeys) {
        $message = "The virtual machine '$($machine.Name)' has a virtual TPM with a key protector of $($Group.OwnerNode) alone, and would not start on $Node. " +
        'Copy the certificates of the guardian to every node and say so with sharedGuardian: true, or use a Host Guardian Service.'
        throw (New-FabricError -Code LocalKeyProtector -Message $message -Category InvalidOperation -TargetObject $Node)
    }
    $needed = [math]::Max([int64]$machine.MemoryAssigned, [int64]$machine.MemoryStartup)
    if (@('Running', 'Paused') -contains [string]$machine.State -and $needed -gt $free) {
        $message = "The node $Node has {0:N0} MB of memory free, and the virtual machine '$($machine.Name)' needs {1:N0} MB." -f ($free / 1MB), ($needed / 1MB)
        throw (New-FabricError -Code NotEnoughMemory -Message $message -Category InvalidOperation -TargetObject $Node)
    }
}
