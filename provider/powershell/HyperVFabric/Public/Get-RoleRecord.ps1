function Get-RoleRecord {
    <#
    .SYNOPSIS
    Reads the role of a virtual machine in the cluster of this host, or gives nothing when the cluster says that it has none.
    .PARAMETER Cluster
    The cluster's name.
    .PARAMETER VMId
    The machine's id.
    .PARAMETER Select
    The properties asked for, by type name: ClusterGroup, ClusterResource, and ClusterParameter for private properties of the machine's resource.
    .EXAMPLE
    Get-RoleRecord -Cluster PROD -VMId $id -Select @{ ClusterGroup = @('Id', 'Name'); ClusterParameter = @('OfflineAction') }
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Cluster,

        [Parameter(Mandatory = $true)]
        [guid]$VMId,

        [Parameter(Mandatory = $true)]
        [hashtable]$Select
    )

    $null = Get-NodeCluster -Name $Cluster
    $group = Find-MachineRole -VMId $VMId
    if ($null -eq $group) {
        return $null
    }
    $resource = Get-RoleResource -VMId $VMId
    $parameters = [ordered]@{}
    foreach ($parameter in @(FailoverClusters\Get-ClusterParameter -InputObject $resource.Machine -ErrorAction Stop)) {
        if (@($Select['ClusterParameter']) -contains [string]$parameter.Name) {
            $parameters[[string]$parameter.Name] = ConvertTo-PlainValue -Value $parameter.Value -Select $Select
        }
    }
    return [ordered]@{
        vmId             = $VMId.ToString()
        ClusterGroup     = ConvertTo-PlainRecord -InputObject $group -Property $Select['ClusterGroup'] -Select $Select
        ClusterResource  = ConvertTo-PlainRecord -InputObject $resource.Machine -Property $Select['ClusterResource'] -Select $Select
        ClusterParameter = $parameters
        preferredOwners  = @((FailoverClusters\Get-ClusterOwnerNode -InputObject $group -ErrorAction Stop).OwnerNodes | ForEach-Object -Process { [string]$_.Name })
        possibleOwners   = @(Get-PossibleOwner -Resource $resource)
        nodes            = @(FailoverClusters\Get-ClusterNode -ErrorAction Stop | ForEach-Object -Process { [string]$_.Name })
    }
}
