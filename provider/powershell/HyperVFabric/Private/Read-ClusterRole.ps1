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
            $byGroup[$name] = @{ Machine = $null; Configuration = $null; IsSimple = $true }
        }
        if ($null -ne $byGroup[$name][$part]) {
            $byGroup[$name].IsSimple = $false
        }
        $byGroup[$name][$part] = $resource
    }
    $nodes = @(FailoverClusters\Get-ClusterNode -ErrorAction Stop)
    $records = @{}
    foreach ($group in @(FailoverClusters\Get-ClusterGroup -ErrorAction Stop)) {
        $resource = $byGroup[[string]$group.Name]
        if ($null -eq $resource -or $null -eq $resource.Machine -or -not $resource.IsSimple) {
            continue
        }
        try {
            $record = Read-RoleRecord -Group $group -Resource $resource -Node $nodes -Select $Select
            $records[$record.vmId] = $record
        }
        catch {
            # It is asked for by itself then, and says what is wrong.
            Write-Verbose -Message "The role $($group.Name) is left out: $($_.Exception.Message)"
        }
    }
    return $records
}
