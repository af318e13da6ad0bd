function Set-ClusterProperty {
    <#
    .SYNOPSIS
    Assigns properties of a cluster object, which stores each as it is assigned.
    .PARAMETER InputObject
    The object.
    .PARAMETER Value
    The values by property. One that this version of Windows does not have is an error before anything is set.
    .EXAMPLE
    Set-ClusterProperty -InputObject $group -Value @{ Priority = 3000 }
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [object]$InputObject,

        [Parameter(Mandatory = $true)]
        [hashtable]$Value
    )

    $missing = @($Value.Keys | Where-Object -FilterScript { $null -eq $InputObject.PSObject.Properties[$_] })
    if ($missing.Count -gt 0) {
        throw (New-FabricError -Code PropertyMissing -Message "This version of Windows has no $($missing -join ', ') here." -Category NotImplemented -TargetObject $missing[0])
    }
    foreach ($name in $Value.Keys) {
        $InputObject.$name = $Value[$name]
    }
}
