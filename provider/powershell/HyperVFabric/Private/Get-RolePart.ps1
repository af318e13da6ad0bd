function Get-RolePart {
    <#
    .SYNOPSIS
    Says which part of a virtual machine's role a cluster resource is: Machine, Configuration, or nothing of it.
    .PARAMETER Resource
    The resource.
    .EXAMPLE
    Get-RolePart -Resource $resource
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [object]$Resource
    )

    switch ([string]$Resource.ResourceType.Name) {
        'Virtual Machine' { return 'Machine' }
        'Virtual Machine Configuration' { return 'Configuration' }
        default { return '' }
    }
}
