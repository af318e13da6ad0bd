function Find-SimulatedCluster {
    <#
    .SYNOPSIS
    Gives the name of a cluster as the fabric spells it, by name or by one of its nodes.
    .PARAMETER Name
    Name of the cluster, with or without its domain.
    .PARAMETER HostName
    Name of a node.
    .EXAMPLE
    Find-SimulatedCluster -HostName HV01
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter()]
        [string] $Name,

        [Parameter()]
        [string] $HostName
    )
    if ($HostName) {
        $membership = Read-SimulatedDocument -Path "hosts/$HostName/cluster.json"
        if ($null -ne $membership) { $membership['Name'] }
        return
    }
    $folder = [System.IO.Path]::Combine($env:HYPERV_FABRIC_ROOT, 'clusters')
    if (-not [System.IO.Directory]::Exists($folder)) { return }
    $short = $Name.Split('.')[0]
    foreach ($path in [System.IO.Directory]::GetDirectories($folder)) {
        $found = [System.IO.Path]::GetFileName($path)
        if (-not $Name -or $found -eq $short) { $found }
    }
}
