function Read-RoleRecord {
    <#
    .SYNOPSIS
    Reads the role of one virtual machine.
    .PARAMETER Group
    Its cluster group.
    .PARAMETER Resource
    Its two resources, as Get-RoleResource gives them.
    .PARAMETER Node
    All nodes of the cluster.
    .PARAMETER Select
    The properties asked for, by type name: ClusterGroup, ClusterResource, and ClusterParameter for private properties of the machine's resource.
    .EXAMPLE
    Read-RoleRecord -Group $group -Resource (Get-RoleResource -VMId $id) -Node $nodes -Select @{ ClusterGroup = @('Id', 'Name') }
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [object]$Group,

        [Parameter(Mandatory = $true)]
        [hashtable]$Resource,

        [Parameter(Mandatory = $true)]
        [object[]]$Node,

        [Parameter(Mandatory = $true)]
        [hashtable]$Select
    )

    $all = Get-ResourceParameter -InputObject $Resource.Machine
    $parameters = [ordered]@{}
    foreach ($name in @($Select['ClusterParameter'])) {
        if ($all.ContainsKey($name)) {
            $parameters[$name] = ConvertTo-PlainValue -Value $all[$name] -Select $Select
        }
    }
    return [ordered]@{
        vmId             = ([guid][string]$all['VmID']).ToString()
        ClusterGroup     = ConvertTo-PlainRecord -InputObject $Group -Property $Select['ClusterGroup'] -Select $Select
        ClusterResource  = ConvertTo-PlainRecord -InputObject $Resource.Machine -Property $Select['ClusterResource'] -Select $Select
        ClusterParameter = $parameters
        preferredOwners  = @((FailoverClusters\Get-ClusterOwnerNode -InputObject $Group -ErrorAction Stop).OwnerNodes | ForEach-Object -Process { [string]$_.Name })
        possibleOwners   = @(Get-PossibleOwner -Resource $Resource)
        nodes            = @($Node | ForEach-Object -Process { [string]$_.Name })
    }
}
