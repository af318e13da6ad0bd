function Get-ClusterErrorText {
    <#
    .SYNOPSIS
    Gives the text that goes with a Win32 number of the cluster service.
    .PARAMETER Code
    The number.
    .EXAMPLE
    Get-ClusterErrorText -Code 5013
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)]
        [int] $Code
    )
    $texts = @{
        2    = 'The system cannot find the file specified.'
        50   = 'The request is not supported.'
        53   = 'The network path was not found.'
        87   = 'The parameter is incorrect.'
        170  = 'The requested resource is in use.'
        1223 = 'The operation was canceled by the user.'
        1722 = 'The RPC server is unavailable.'
        1753 = 'There are no more endpoints available from the endpoint mapper.'
        5001 = 'The operation cannot be performed because other resources depend on this resource.'
        5004 = 'The cluster resource is not online.'
        5007 = 'The cluster resource could not be found.'
        5009 = 'A cluster node cannot be evicted while it is active in the cluster.'
        5010 = 'The object already exists.'
        5011 = 'The object is already in the list.'
        5013 = 'The cluster group could not be found.'
        5015 = 'The operation failed because either the specified cluster node is not the owner of the resource, or the node is not a possible owner of the resource.'
        5016 = 'The operation failed because either the specified cluster node is not the owner of the group, or the node is not a possible owner of the group.'
        5019 = 'The cluster resource is online.'
        5023 = 'The group or resource is not in the correct state to perform the requested operation.'
        5026 = 'The cluster resource or group is a core part of the cluster.'
        5035 = 'A cluster network is not available for this operation.'
        5038 = 'The cluster resource failed.'
        5040 = 'The cluster node already exists.'
        5042 = 'The cluster node could not be found.'
        5045 = 'The cluster network was not found.'
        5050 = 'The cluster node is down.'
        5057 = 'The cluster IP address is already in use.'
        5058 = 'The cluster node is not paused.'
        5061 = 'The cluster node is already up.'
        5062 = 'The cluster node is already down.'
        5065 = 'The cluster node is already a member of the cluster.'
        5068 = 'The operation is not valid on the quorum resource.'
        5070 = 'The cluster node is paused.'
        5071 = 'The owner node cannot run this resource.'
        5896 = 'The node was evicted from the cluster successfully, but it was not cleaned up.'
        5900 = 'The cluster name is already in use.'
        5908 = 'The group is being moved to another node.'
        5925 = 'The cluster does not have quorum: not enough votes are present.'
        5932 = 'The failover clustering feature is not installed on this node.'
        5937 = 'The operation failed because there are still roles in the cluster.'
        5939 = 'The node cannot be evicted: it is the last one, or the cluster would lose quorum.'
        5944 = 'The group is not able to accept the request since it is processing another one.'
        5947 = 'The operation failed because cluster shared volumes are in use; they must be moved to Available Storage first.'
        5948 = 'The operation is not valid on a cluster shared volume; use the cluster shared volume cmdlets.'
        5950 = 'The path is not on a cluster shared volume.'
        5953 = 'The move was refused because the nodes are not compatible for this virtual machine.'
        5957 = 'The move was refused because the destination node does not have enough resources.'
        5959 = 'The group is waiting for its move.'
        5960 = 'The operation is not allowed because a resource is locked.'
        5961 = 'The cluster shared volume cannot be moved to that node.'
        5962 = 'The cluster node is being drained already.'
        5963 = 'The disk is not connected to the node.'
        5964 = 'The disk cannot be a cluster shared volume: it has no NTFS or ReFS partition.'
        5965 = 'The resource is not in Available Storage.'
        10054 = 'An existing connection was forcibly closed by the remote host.'
        5970 = 'The cluster resource is in maintenance.'
        5971 = 'The affinity rules of the cluster forbid this.'
    }
    if ($texts.ContainsKey($Code)) { $texts[$Code] } else { [System.ComponentModel.Win32Exception]::new($Code).Message }
}
