function Read-ClusterRole {
    <#
    .SYNOPSIS
    Reads the roles of all virtual machines of this host's cluster, by the machine's id.
    .DESCRIPTION
    A group with several machines is left out: which of its resources belong together, only a look at one machine tells.
    .PARAMETER Select
    The properties asked for, as of Read-RoleRecord.
    .EXAMPLE
    (Read-ClusterRole -Select @{ ClusterGroup = @('Id', 'Name') })[$id]
    .OUTPUTS
    System.Collections.Hashtable
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)]
        [hashtable]$Select
    )

    $byGroup = @{}
    foreach ($resource in @(FailoverClusters\Get-ClusterResource -ErrorAction Stop)) {
        $part = Get-RolePart -Resource $resource
        if ($part -eq '') {
            continue
        }
        $name = [string]$resource.OwnerGroup.Name
        if (-not $byGroup.ContainsKey($name)) {
            $byGroup[$name] = @{ Machine = $null; Configuration = $null; Count = 0 }
        }
        $byGroup[$name][$part] = $resource
        $byGroup[$name].Count += [int]($part -eq 'Machine')
    }
    $nodes = @(FailoverClusters\Get-ClusterNode -ErrorAction Stop)
    $records = @{}
    foreach ($group in @(FailoverClusters\Get-ClusterGroup -ErrorAction Stop)) {
        $resource = $byGroup[[string]$group.Name]
        if ($null -ne $resource -and $resource.Count -eq 1) {
            $record = Read-RoleRecord -Group $group -Resource $resource -Node $nodes -Select $Select
            $records[$record.vmId] = $record
        }
    }
    return $records
}
