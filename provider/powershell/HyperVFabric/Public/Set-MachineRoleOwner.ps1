function Set-MachineRoleOwner {
    <#
    .SYNOPSIS
    Sets which nodes the role of a virtual machine prefers, and which may have it.
    .PARAMETER Cluster
    The cluster's name.
    .PARAMETER VMId
    The machine's id.
    .PARAMETER PreferredOwner
    The nodes that it prefers, the best first; none for no preference.
    .PARAMETER PossibleOwner
    The nodes that may have the machine and its configuration; none for every node of the cluster.
    .EXAMPLE
    Set-MachineRoleOwner -Cluster PROD -VMId $id -PreferredOwner HV1, HV2
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Cluster,

        [Parameter(Mandatory = $true)]
        [guid]$VMId,

        [AllowEmptyCollection()]
        [string[]]$PreferredOwner,

        [AllowEmptyCollection()]
        [string[]]$PossibleOwner
    )

    $null = Get-NodeCluster -Name $Cluster
    if ($PSBoundParameters.ContainsKey('PossibleOwner')) {
        $owners = @($PossibleOwner)
        if ($owners.Count -eq 0) {
            $owners = @(FailoverClusters\Get-ClusterNode -ErrorAction Stop | ForEach-Object -Process { [string]$_.Name })
        }
        $resource = Get-RoleResource -VMId $VMId
        foreach ($one in @($resource.Configuration, $resource.Machine | Where-Object -FilterScript { $null -ne $_ })) {
            FailoverClusters\Set-ClusterOwnerNode -InputObject $one -Owners $owners -ErrorAction Stop
        }
    }
    if ($PSBoundParameters.ContainsKey('PreferredOwner')) {
        # The parameter takes no empty list; an empty name is no preference.
        $owners = if (@($PreferredOwner).Count -eq 0) { @('') } else { @($PreferredOwner) }
        $group = FailoverClusters\Get-ClusterGroup -VMId $VMId -ErrorAction Stop
        FailoverClusters\Set-ClusterOwnerNode -InputObject $group -Owners $owners -ErrorAction Stop
    }
}
