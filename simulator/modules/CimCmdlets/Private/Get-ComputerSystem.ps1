function Get-ComputerSystem {
    <#
    .SYNOPSIS
    Gives the host's Win32_ComputerSystem.
    .EXAMPLE
    Get-ComputerSystem
    .OUTPUTS
    A property bag with the class name
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()
    $hostRecord = Get-SimulatedHost
    $domain = $hostRecord['Domain']
    [pscustomobject] @{
        PSTypeName = 'Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_ComputerSystem'
        Name = $hostRecord['Name']; DNSHostName = $hostRecord['Name']; Domain = if ($domain) { $domain } else { 'WORKGROUP' }; PartOfDomain = [bool] $domain
        Workgroup = if ($domain) { $null } else { 'WORKGROUP' }; DomainRole = [uint16] $(if ($domain) { 3 } else { 2 })
        HypervisorPresent = $hostRecord['Features']['Hyper-V'] -in 'Installed', 'UninstallPending'
        TotalPhysicalMemory = [uint64] $hostRecord['MemoryCapacity']; NumberOfLogicalProcessors = [uint32] $hostRecord['LogicalProcessorCount']
        NumberOfProcessors = [uint32] $hostRecord['NumaNodeCount']; Manufacturer = 'Simulated'; Model = 'Virtual Host'; SystemType = 'x64-based PC'
    }
}
