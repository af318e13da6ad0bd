function Set-VMHostProperty {
    <#
    .SYNOPSIS
    Carries out the parameters of Set-VMHost on the host's record. Only inside a -Change block.
    .PARAMETER Call
    The call.
    .PARAMETER Record
    Record of the host.
    .EXAMPLE
    Set-VMHostProperty -Call $call -Record $record
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record
    )
    $bound = $Call['Bound']
    $settings = $Record['VMHost']
    foreach ($name in $bound.Keys) {
        if (-not $settings.Contains($name)) { continue }
        $value = $bound[$name]
        $isRefused = switch -Wildcard ($name) {
            'MacAddressM*' { $value -notmatch '^[0-9A-Fa-f]{12}$' }
            'FibreChannel*' { $value -notmatch '^[0-9A-Fa-f]{16}$' }
            'ResourceMeteringSaveInterval' { $value -lt [timespan]::FromHours(1) -or $value -gt [timespan]::FromHours(24) }
            'Virtual*Path' { -not (Resolve-SimulatedPath -Path $value) }
            default { $false }
        }
        # The cluster limits the migrations of its nodes from Windows Server 2022 on.
        $limit = if ($name -eq 'MaximumVirtualMachineMigrations') { Get-ClusterMigrationLimit -HostName $Call['HostName'] }
        if ($limit -and $value -ne $limit) {
            Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $value -Message "The host is a node of a cluster, whose MaximumParallelMigrations is $limit; set that instead."
        }
        if ($isRefused) { Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $value -Message "The value '$value' of $name is not valid." }
        $settings[$name] = if ($value -is [enum]) { $value.ToString() } elseif ($value -is [timespan]) { $value.ToString('c') } elseif ($name -like 'MacAddress*') { $value.ToUpperInvariant() } else { $value }
    }
    foreach ($pair in @('MacAddressMinimum', 'MacAddressMaximum'), @('FibreChannelWwpnMinimum', 'FibreChannelWwpnMaximum')) {
        if ([string]::CompareOrdinal($settings[$pair[0]].ToUpperInvariant(), $settings[$pair[1]].ToUpperInvariant()) -gt 0) {
            Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $settings[$pair[0]] -Message "$($pair[0]) must not be greater than $($pair[1])."
        }
    }
}
