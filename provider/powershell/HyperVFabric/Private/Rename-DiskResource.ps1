function Rename-DiskResource {
    <#
    .SYNOPSIS
    Gives the resource of a disk or shared volume another name, unless another disk has it.
    .PARAMETER Resource
    The resource.
    .PARAMETER Name
    The name.
    .EXAMPLE
    Rename-DiskResource -Resource $resource -Name data
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [object]$Resource,

        [Parameter(Mandatory = $true)]
        [string]$Name
    )

    foreach ($candidate in @(Get-DiskCandidate)) {
        if ([string]$candidate.Resource.Name -eq $Name -and [string]$candidate.Resource.Id -ne [string]$Resource.Id) {
            throw (New-FabricError -Code WrongState -Message "Another disk of the cluster is named '$Name'." -Category InvalidOperation -TargetObject $Name)
        }
    }
    $Resource.Name = $Name
}
