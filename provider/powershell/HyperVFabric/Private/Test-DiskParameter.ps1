function Test-DiskParameter {
    <#
    .SYNOPSIS
    Whether the private properties of a cluster resource speak of a certain disk.
    .PARAMETER Parameter
    The private properties.
    .PARAMETER Disk
    The disk, where this host sees it.
    .PARAMETER UniqueId
    The disk's unique id.
    .EXAMPLE
    Test-DiskParameter -Parameter (Get-ResourceParameter -InputObject $resource) -Disk $disk -UniqueId $disk.UniqueId
    .OUTPUTS
    System.Boolean
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory = $true)]
        [hashtable]$Parameter,

        [AllowNull()]
        [object]$Disk,

        [Parameter(Mandatory = $true)]
        [string]$UniqueId
    )

    $ids = $Parameter['DiskUniqueIds']
    # The device's own identifiers, one after the other: the unique id is one of them in hexadecimal digits.
    if ($ids -is [byte[]]) {
        if ([System.BitConverter]::ToString($ids).Replace('-', '').IndexOf($UniqueId, [System.StringComparison]::OrdinalIgnoreCase) -ge 0) {
            return $true
        }
    }
    elseif (@($ids) -contains $UniqueId) {
        return $true
    }
    if ($null -eq $Disk) {
        return $false
    }
    $guid = ([string]$Parameter['DiskIdGuid']).Trim('{', '}')
    if ($guid -ne '' -and $guid -eq ([string]$Disk.Guid).Trim('{', '}')) {
        return $true
    }
    $signature = [string]$Disk.Signature
    return $signature -ne '' -and $signature -ne '0' -and $signature -eq [string]$Parameter['DiskSignature']
}
