function Get-OperatingSystem {
    <#
    .SYNOPSIS
    Gives the host's Win32_OperatingSystem.
    .EXAMPLE
    Get-OperatingSystem
    .OUTPUTS
    A property bag with the class name
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()
    $hostRecord = Get-SimulatedHost
    $bootTime = [datetime]::Parse((Get-SimulatedPower)['BootTime'], $null, 'RoundtripKind').ToLocalTime()
    [pscustomobject] @{
        PSTypeName = 'Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_OperatingSystem'
        Caption = "Microsoft Windows Server $($hostRecord['OsProfile']) Datacenter"; Version = "10.0.$($hostRecord['OsBuild'])"; BuildNumber = $hostRecord['OsBuild']
        CSName = $hostRecord['Name']; OSArchitecture = '64-bit'; ProductType = [uint32] 3; LastBootUpTime = $bootTime; LocalDateTime = [datetime]::Now
        TotalVisibleMemorySize = [uint64] ($hostRecord['MemoryCapacity'] / 1KB); FreePhysicalMemory = [uint64] (($hostRecord['MemoryCapacity'] - (Get-SimulatedUsage)['Memory']) / 1KB)
        SystemDrive = 'C:'; WindowsDirectory = 'C:\Windows'; Status = 'OK'
    }
}
