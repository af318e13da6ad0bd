function Test-ClusterMembership {
    <#
    .SYNOPSIS
    Whether this host is a node of a failover cluster, be it running or not.
    .DESCRIPTION
    The service starts by itself on a node, and is disabled on a host that is none.
    .EXAMPLE
    Test-ClusterMembership
    .OUTPUTS
    System.Boolean
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param()

    Import-HostModule -Name CimCmdlets
    $service = CimCmdlets\Get-CimInstance -ClassName Win32_Service -Filter "Name='ClusSvc'" -ErrorAction Stop
    return $null -ne $service -and [string]$service.StartMode -eq 'Auto'
}
