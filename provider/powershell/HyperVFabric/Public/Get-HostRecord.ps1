function Get-HostRecord {
    <#
    .SYNOPSIS
    Reads the host itself: Hyper-V's settings, the operating system, and the Windows features asked for by name.
    .DESCRIPTION
    What there is only with Hyper-V is left out while Hyper-V does not run, and features where Windows has no ServerManager.
    .PARAMETER Select
    The properties asked for, by type name: VMHost, VMMigrationNetwork, VMHostSupportedVersion, NetAdapter, Win32_OperatingSystem,
    Win32_ComputerSystem, and Cluster for the failover cluster whose node it is. The list of WindowsFeature holds names of features and not of properties; '*' is all of them.
    .EXAMPLE
    Get-HostRecord -Select @{ VMHost = @('VirtualMachinePath'); WindowsFeature = @('Hyper-V') }
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [hashtable]$Select
    )

    $record = [ordered]@{}
    foreach ($class in 'Win32_OperatingSystem', 'Win32_ComputerSystem') {
        if ($Select.ContainsKey($class)) {
            Import-HostModule -Name CimCmdlets
            $instance = CimCmdlets\Get-CimInstance -ClassName $class -ErrorAction Stop
            $record[$class] = ConvertTo-PlainRecord -InputObject $instance -Property $Select[$class] -Select $Select
        }
    }
    if ($Select.ContainsKey('WindowsFeature')) {
        $features = Read-FeatureRecord -Name $Select['WindowsFeature']
        if ($null -ne $features) {
            $record['WindowsFeature'] = $features
        }
    }
    if ($Select.ContainsKey('Cluster')) {
        $membership = Read-HostMembership
        if ($null -ne $membership) {
            $record['Cluster'] = $membership
        }
    }
    if ($Select.ContainsKey('NetAdapter')) {
        Import-HostModule -Name NetAdapter
        $record['NetAdapter'] = @(NetAdapter\Get-NetAdapter -ErrorAction Stop |
                ForEach-Object -Process { ConvertTo-PlainRecord -InputObject $_ -Property $Select['NetAdapter'] -Select $Select })
    }

    $readers = [ordered]@{
        VMMigrationNetwork     = { Hyper-V\Get-VMMigrationNetwork -ErrorAction Stop }
        VMHostSupportedVersion = { Hyper-V\Get-VMHostSupportedVersion -ErrorAction Stop }
    }
    $asked = @(@('VMHost') + @($readers.Keys) | Where-Object -FilterScript { $Select.ContainsKey($_) })
    if ($asked.Count -eq 0) {
        return $record
    }
    $virtualizationHost = Find-VirtualizationHost
    if ($null -eq $virtualizationHost) {
        return $record
    }
    foreach ($typeName in $asked) {
        if ($typeName -eq 'VMHost') {
            $record['VMHost'] = ConvertTo-PlainRecord -InputObject $virtualizationHost -Property $Select['VMHost'] -Select $Select
        }
        else {
            $record[$typeName] = @(& $readers[$typeName] | ForEach-Object -Process { ConvertTo-PlainRecord -InputObject $_ -Property $Select[$typeName] -Select $Select })
        }
    }
    return $record
}
