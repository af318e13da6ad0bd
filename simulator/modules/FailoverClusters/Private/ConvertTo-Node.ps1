function ConvertTo-Node {
    <#
    .SYNOPSIS
    Gives the output object of a node.
    .PARAMETER Cluster
    Record of the cluster.
    .PARAMETER Node
    Record of the node.
    .PARAMETER Own
    An object of its own, that no other output shares.
    .EXAMPLE
    ConvertTo-Node -Cluster $cluster -Node $node
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterNode
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterNode')]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster,

        [Parameter(Mandatory)]
        [AllowNull()]
        [System.Collections.IDictionary] $Node,

        [Parameter()]
        [switch] $Own
    )
    if ($null -eq $Node) { return }
    $owner = ConvertTo-Cluster -Cluster $Cluster
    $shared = $script:SharedObject['Nodes'][$Node['Name']]
    if (-not $Own -and $null -ne $shared) { return $shared }
    $status = 'Normal'
    if ($Node['DrainStatus'] -in 'Completed', 'Failed', 'InProgress') { $status = @{ Completed = 'DrainCompleted'; Failed = 'DrainFailed'; InProgress = 'DrainInProgress' }[$Node['DrainStatus']] }
    if ($Node['Isolated']) { $status = 'Isolated' }
    if ($Node['QuarantinedUntil']) { $status = 'Quarantined' }
    $build = [uint32] (Get-SimulatedHost -HostName $Node['Name'])['OsBuild']
    $object = New-ClusterObject -Type ClusterNode -Record @{
        Name = $Node['Name']; NodeName = $Node['Name']; Id = $Node['Id']; State = if ($Node['State'] -in 'Up', 'Paused') { $Node['State'] } else { 'Down' }
        StatusInformation = $status; DrainStatus = $Node['DrainStatus']; DrainTarget = 4294967295; FailbackStatus = 'NotInitiated'; NodeWeight = $Node['NodeWeight']
        DynamicWeight = $Node['DynamicWeight']; Description = $Node['Description']; BuildNumber = $build; MajorVersion = 10; MinorVersion = 0; CSDVersion = ''
        NodeInstanceID = $Node['InstanceId']; UniqueID = $Node['InstanceId']; Type = 'Node'; DetectedCloudPlatform = 'None'; FaultDomain = @(); Model = 'Virtual Machine'; Manufacturer = 'Microsoft Corporation'
    } -Link @{ Cluster = $owner }
    if (-not $Own) { $script:SharedObject['Nodes'][$Node['Name']] = $object }
    $object
}
