function Find-ParameterDisk {
    <#
    .SYNOPSIS
    Gives the disk of this host that the private properties of a cluster resource speak of, or nothing.
    .PARAMETER Parameter
    The private properties.
    .EXAMPLE
    Find-ParameterDisk -Parameter (Get-ResourceParameter -InputObject $volume)
    .OUTPUTS
    Microsoft.Management.Infrastructure.CimInstance#ROOT/Microsoft/Windows/Storage/MSFT_Disk
    #>
    [CmdletBinding()]
    [OutputType([object])]
    param(
        [Parameter(Mandatory = $true)]
        [hashtable]$Parameter
    )

    Import-HostModule -Name Storage
    foreach ($disk in @(Storage\Get-Disk -ErrorAction Stop)) {
        $id = ([string]$disk.UniqueId).Trim()
        if ($id -ne '' -and (Test-DiskParameter -Parameter $Parameter -Disk $disk -UniqueId $id)) {
            return $disk
        }
    }
    return $null
}
