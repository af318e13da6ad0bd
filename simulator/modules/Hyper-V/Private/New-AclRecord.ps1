function New-AclRecord {
    <#
    .SYNOPSIS
    Makes the records of access control entries from a cmdlet's parameters, one a direction and address. Only inside a -Change block.
    .PARAMETER Call
    The call.
    .EXAMPLE
    New-AclRecord -Call $call
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call
    )
    $bound = $Call['Bound']
    $given = @('LocalIPAddress', 'LocalMacAddress', 'RemoteIPAddress', 'RemoteMacAddress' | Where-Object -FilterScript { $bound.ContainsKey($_) })
    if ($given.Count -ne 1) {
        Deny-SimulatedCall -Call $Call -Word InvalidParameter -Message 'Exactly one of the parameters LocalIPAddress, LocalMacAddress, RemoteIPAddress, RemoteMacAddress is required.'
    }
    $isMac = $given[0] -like '*Mac*'
    $isLocal = $given[0] -like 'Local*'
    $action = $bound['Action'].ToString()
    if ($isMac -and $action -eq 'Meter') {
        Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $action -Message 'The action Meter requires an IP address.'
    }
    $directions = if ($bound['Direction'].ToString() -eq 'Both') { @('Inbound', 'Outbound') } else { @($bound['Direction'].ToString()) }
    foreach ($text in $bound[$given[0]]) {
        $isAny = $text -in 'ANY', '*'
        if ($isMac) {
            $address = if ($isAny) { 'ANY' } else { $text.Replace('-', '').Replace(':', '').ToUpperInvariant() }
            if (-not $isAny -and $address -notmatch '^[0-9A-F]{12}$') {
                Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $text -Message "The MAC address '$text' is not valid. It must have 12 hexadecimal digits."
            }
            $kind = if ($isAny) { 'WildcardMac' } else { 'Mac' }
        } else {
            $address = if ($isAny) { 'ANY' } else { ConvertTo-Subnet -Call $Call -Text $text }
            $kind = if ($isAny) { 'WildcardBoth' } elseif ($address -eq '0.0.0.0/0') { 'WildcardIPv4' } elseif ($address -eq '::/0') { 'WildcardIPv6' } elseif ($address.Contains(':')) { 'IPv6' } else { 'IPv4' }
            if (-not $text.Contains('/')) { $address = $address.Split('/')[0] }
        }
        $wild = if ($isMac) { 'WildcardMac' } else { 'WildcardBoth' }
        foreach ($direction in $directions) {
            [ordered] @{
                Action = $action; Direction = $direction; MeteredMegabytes = if ($action -eq 'Meter') { '0' } else { '' }; IsTemplate = $false
                LocalAddress = if ($isLocal) { $address } else { 'ANY' }; LocalAddressType = if ($isLocal) { $kind } else { $wild }
                RemoteAddress = if ($isLocal) { 'ANY' } else { $address }; RemoteAddressType = if ($isLocal) { $wild } else { $kind }
            }
        }
    }
}
