function Resolve-OwnedObject {
    <#
    .SYNOPSIS
    Finds the group or resource whose owners are asked for.
    .PARAMETER Call
    The call.
    .PARAMETER GroupName
    Name of the group.
    .PARAMETER ResourceName
    Name of the resource.
    .EXAMPLE
    Resolve-OwnedObject -Call $call -GroupName web01
    .OUTPUTS
    System.Collections.Hashtable with Group and Resource (nothing for a group)
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter()]
        [AllowEmptyString()]
        [string] $GroupName,

        [Parameter()]
        [AllowEmptyString()]
        [string] $ResourceName
    )
    $item = if ($Call['Bound'].ContainsKey('InputObject')) { $Call['Bound']['InputObject'] }
    $base = if ($null -ne $item) { $item.PSObject.BaseObject }
    if ($base -is [Microsoft.FailoverClusters.PowerShell.ClusterGroup]) { return @{ Group = Get-SimulatedGroup -ClusterName $Call['Cluster']['Name'] -Id $base.Id; Resource = $null } }
    if ($GroupName) {
        $found = @(Get-SimulatedGroup -ClusterName $Call['Cluster']['Name'] | Where-Object -FilterScript { $_['Name'] -eq $GroupName -or $_['Id'] -eq $GroupName })
        if ($found.Count) { return @{ Group = $found[0]; Resource = $null } }
        return (Write-ClusterAbsence -Call $Call -Code 5013 -Target $GroupName)
    }
    if ($ResourceName) { return (Find-ClusterResource -Call $Call -Kind Any -Name $ResourceName | Select-Object -First 1) }
    if ($null -ne $base) { return (Find-ClusterResource -Call $Call -Kind Any | Select-Object -First 1) }
    Write-SimulatedError -Call $Call -Word PSArgument -Category InvalidArgument -Message 'No cluster object was specified.'
}
