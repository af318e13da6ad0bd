function Get-ResourceParameter {
    <#
    .SYNOPSIS
    Reads the private properties of a cluster resource or shared volume.
    .PARAMETER InputObject
    The resource.
    .EXAMPLE
    (Get-ResourceParameter -InputObject $resource)['DiskIdGuid']
    .OUTPUTS
    System.Collections.Hashtable
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)]
        [object]$InputObject
    )

    $table = @{}
    foreach ($parameter in @(FailoverClusters\Get-ClusterParameter -InputObject $InputObject -ErrorAction Stop)) {
        $table[[string]$parameter.Name] = $parameter.Value
    }
    return $table
}
