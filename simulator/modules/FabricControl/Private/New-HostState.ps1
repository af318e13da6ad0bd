function New-HostState {
    <#
    .SYNOPSIS
    Makes the folder and records of one host and gives its name.
    .PARAMETER Definition
    The host's part of the fabric definition.
    .EXAMPLE
    New-HostState -Definition @{ name = 'HV01' }
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Definition
    )
    $known = 'name', 'os', 'domain', 'processors', 'memory', 'numaNodes', 'networkAdapters', 'drives', 'features', 'restartSeconds', 'virtualMachinePath', 'virtualHardDiskPath',
    'virtualization'
    $knownOfAdapter = 'name', 'description', 'macAddress', 'speed', 'ipAddresses', 'defaultGateway'
    foreach ($key in $Definition.Keys) { if ($key -cnotin $known) { throw "A host definition has no '$key'; it has $($known -join ', ')." } }
    $value = @{
        os = '2022'; domain = ''; processors = 16; memory = '64GB'; numaNodes = 1; restartSeconds = 0.3; virtualization = $true; drives = @(@{ letter = 'C'; size = '1TB' })
        networkAdapters = @(@{ name = 'Ethernet' }, @{ name = 'Ethernet 2' }); features = @('Hyper-V', 'Hyper-V-PowerShell', 'Failover-Clustering', 'RSAT-Clustering-PowerShell')
        virtualMachinePath = 'C:\ProgramData\Microsoft\Windows\Hyper-V'; virtualHardDiskPath = 'C:\Users\Public\Documents\Hyper-V\Virtual Hard Disks'
    }
    foreach ($entry in $Definition.GetEnumerator()) { $value[$entry.Key] = $entry.Value }
    $name = [string] $value['name']
    $os = [string] $value['os']
    $build = @{ '2016' = '14393'; '2019' = '17763'; '2022' = '20348'; '2025' = '26100' }[$os]
    if (-not $build) { throw "Host '$name': os is 2016, 2019, 2022 or 2025, not '$os'." }
    $memory = ConvertTo-ByteCount -Size $value['memory']
    $hash = [System.Convert]::ToHexString([System.Security.Cryptography.SHA256]::HashData([System.Text.Encoding]::UTF8.GetBytes($name.ToUpperInvariant())))
    $index = 0
    $adapters = @(foreach ($adapter in @($value['networkAdapters'])) {
            $index++
            if ($adapter -is [string]) { $adapter = @{ name = $adapter } }
            $gateway = [string] $adapter['defaultGateway']
            if ($gateway -and $gateway -notmatch '^\d{1,3}(\.\d{1,3}){3}$') { throw "'$gateway' is no default gateway of a network adapter: it has the form 10.0.0.1." }
            foreach ($key in $adapter.Keys) { if ($key -cnotin $knownOfAdapter) { throw "A network adapter of a host has no '$key'; it has $($knownOfAdapter -join ', ')." } }
            [ordered] @{
                Name = $adapter['name']; InterfaceIndex = 3 + $index; InterfaceGuid = [guid]::NewGuid().ToString()
                InterfaceDescription = if ($adapter['description']) { $adapter['description'] } elseif ($index -eq 1) { 'Intel(R) Ethernet Controller X710' } else { "Intel(R) Ethernet Controller X710 #$index" }
                MacAddress = if ($adapter['macAddress']) { $adapter['macAddress'] } else { "A0-36-9F-$($hash.Substring(0, 2))-$($hash.Substring(2, 2))-{0:X2}" -f $index }
                LinkSpeed = if ($adapter['speed']) { [long] $adapter['speed'] } else { 10000000000 }; Status = 'Up'; IovSupport = $false
                IPAddresses = @(foreach ($text in $adapter['ipAddresses']) {
                        if ($text -notmatch '^\d{1,3}(\.\d{1,3}){3}/\d{1,2}$') { throw "'$text' is no address of a network adapter: it has the form 10.0.0.11/24." }
                        $text
                    }); DefaultGateway = $gateway
            }
        })
    $drives = [ordered] @{}
    foreach ($drive in @($value['drives'])) {
        if ($drive -is [string]) { $drive = @{ letter = $drive; size = '1TB' } }
        $drives[[string] $drive['letter']] = [ordered] @{ Size = ConvertTo-ByteCount -Size $drive['size'] }
        $null = [System.IO.Directory]::CreateDirectory([System.IO.Path]::Combine($env:HYPERV_FABRIC_ROOT, 'hosts', $name, 'drives', $drive['letter']))
    }
    $features = [ordered] @{}
    foreach ($feature in @($value['features'])) { $features[$feature] = 'Installed' }
    $record = [ordered] @{
        Name = $name; Domain = $value['domain']; OsProfile = $os; OsBuild = $build; LogicalProcessorCount = [int] $value['processors']; MemoryCapacity = $memory
        NumaNodeCount = [int] $value['numaNodes']; RestartSeconds = [double] $value['restartSeconds']; Drives = $drives; NetworkAdapters = $adapters; Features = $features
        ManagementAdapters = @(); Virtualization = [bool] $value['virtualization']
        VMHost = [ordered] @{
            VirtualMachinePath = $value['virtualMachinePath']; VirtualHardDiskPath = $value['virtualHardDiskPath']
            MacAddressMinimum = "00155D$($hash.Substring(4, 4))00"; MacAddressMaximum = "00155D$($hash.Substring(4, 4))FF"
            MaximumStorageMigrations = 2; MaximumVirtualMachineMigrations = 2; UseAnyNetworkForMigration = $false; VirtualMachineMigrationEnabled = $false
            VirtualMachineMigrationAuthenticationType = 'CredSSP'; VirtualMachineMigrationPerformanceOption = 'Compression'; NumaSpanningEnabled = $true
            EnableEnhancedSessionMode = $false; ResourceMeteringSaveInterval = '01:00:00'
            FibreChannelWwnn = 'C003FF0000FFFF00'; FibreChannelWwpnMinimum = "C003FF$($hash.Substring(8, 8))00"; FibreChannelWwpnMaximum = "C003FF$($hash.Substring(8, 8))FF"
        }
        MigrationNetworks = @()
    }
    foreach ($folder in 'vms', 'switches', 'index/vm-name', 'drives/C/ProgramData', 'drives/C/Users/Public/Documents/Hyper-V/Virtual Hard Disks') {
        $null = [System.IO.Directory]::CreateDirectory([System.IO.Path]::Combine($env:HYPERV_FABRIC_ROOT, 'hosts', $name, $folder))
    }
    Write-SimulatedDocument -Path "hosts/$name/host.json" -Document $record
    Write-SimulatedDocument -Path "hosts/$name/power.json" -Document ([ordered] @{ State = 'Up'; BootId = [guid]::NewGuid().ToString(); BootTime = [datetime]::UtcNow.ToString('o'); ReadyTime = $null })
    $name
}
