function Get-PossibleOwner {
    <#
    .SYNOPSIS
    Gives the names of the nodes that may have all resources of a virtual machine.
    .PARAMETER Resource
    What Get-RoleResource gave.
    .EXAMPLE
    Get-PossibleOwner -Resource (Get-RoleResource -VMId $id)
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [hashtable]$Resource
    )

    $names = @((FailoverClusters\Get-ClusterOwnerNode -InputObject $Resource.Machine -ErrorAction Stop).OwnerNodes | ForEach-Object -Process { [string]$_.Name })
    if ($null -ne $Resource.Configuration) {
        $others = @((FailoverClusters\Get-ClusterOwnerNode -InputObject $Resource.Configuration -ErrorAction Stop).OwnerNodes | ForEach-Object -Process { [string]$_.Name })
        $names = @($names | Where-Object -FilterScript { $others -contains $_ })
    }
    return $names
}
