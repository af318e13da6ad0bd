function Get-RoleResource {
    <#
    .SYNOPSIS
    Gives the two resources of a virtual machine in its cluster: the machine and its configuration.
    .PARAMETER VMId
    The machine's id.
    .EXAMPLE
    $resource = (Get-RoleResource -VMId $id).Machine
    .OUTPUTS
    System.Collections.Hashtable
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)]
        [guid]$VMId
    )

    $found = @{ Machine = $null; Configuration = $null }
    foreach ($resource in @(FailoverClusters\Get-ClusterResource -VMId $VMId -ErrorAction Stop)) {
        $part = Get-RolePart -Resource $resource
        # A group can have several machines.
        if ($part -ne '' -and ($null -eq $found[$part] -or [string](Get-ResourceParameter -InputObject $resource)['VmID'] -eq [string]$VMId)) {
            $found[$part] = $resource
        }
    }
    if ($null -eq $found.Machine) {
        throw (New-FabricError -Code NotFound -Message 'The role has no resource of the type Virtual Machine.' -Category ObjectNotFound -TargetObject $VMId)
    }
    return $found
}
