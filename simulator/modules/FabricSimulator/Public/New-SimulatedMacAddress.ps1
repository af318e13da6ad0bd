function New-SimulatedMacAddress {
    <#
    .SYNOPSIS
    Gives a network adapter a free dynamic MAC address of the host's pool; the same one when the adapter asks again.
    .DESCRIPTION
    The search starts at a place that follows from the adapter's id, and a file an address claims it: no lock is needed. When the pool is used up the address
    lies outside of it.
    .PARAMETER AdapterId
    Id of the adapter.
    .PARAMETER HostName
    The host; the session's when left out.
    .EXAMPLE
    New-SimulatedMacAddress -AdapterId $adapter['Id']
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)]
        [string] $AdapterId,

        [Parameter()]
        [string] $HostName = (Get-SessionHostName)
    )
    $hash = [System.Security.Cryptography.SHA256]::HashData([System.Text.Encoding]::UTF8.GetBytes($AdapterId))
    $settings = (Get-SimulatedHost -HostName $HostName)['VMHost']
    $first = [System.Convert]::ToInt64($settings['MacAddressMinimum'], 16)
    $count = [System.Convert]::ToInt64($settings['MacAddressMaximum'], 16) - $first + 1
    $folder = [System.IO.Path]::Combine($env:HYPERV_FABRIC_ROOT, 'index', 'mac')
    $null = [System.IO.Directory]::CreateDirectory($folder)
    $start = [System.BitConverter]::ToUInt32($hash, 0)
    for ($step = 0; $step -lt [math]::Min($count, 1024); $step++) {
        $address = '{0:X12}' -f ($first + ($start + $step) % $count)
        $path = [System.IO.Path]::Combine($folder, $address)
        if ([System.IO.File]::Exists($path)) {
            if ([System.IO.File]::ReadAllText($path) -eq $AdapterId) { return $address }
            continue
        }
        try {
            $claim = [System.IO.FileStream]::new($path, 'CreateNew', 'Write', 'Read')
        } catch [System.IO.IOException] {
            continue
        }
        $claim.Write([System.Text.Encoding]::UTF8.GetBytes($AdapterId))
        $claim.Dispose()
        return $address
    }
    '00155D' + [System.Convert]::ToHexString($hash, 4, 3)
}
