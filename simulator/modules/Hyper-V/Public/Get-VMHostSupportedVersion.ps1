function Get-VMHostSupportedVersion {
    <#
    .SYNOPSIS
    Returns a list of virtual machine configuration versions that are supported on a host.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER Default
    As on Windows.
    .EXAMPLE
    Get-VMHostSupportedVersion -Default
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMHostSupportedVersion
    #>
    [CmdletBinding(DefaultParameterSetName = 'ComputerName')]
    [OutputType('Microsoft.HyperV.PowerShell.VMHostSupportedVersion')]
    param(
        [Parameter(ParameterSetName = 'CimSession', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'ComputerName', Position = 0, ValueFromPipeline)]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'ComputerName', Position = 1)]
        [pscredential[]] $Credential,

        [Parameter()]
        [switch] $Default
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates Default
        if (-not $call) { return }
        $names = @{
            '5.0' = 'Microsoft Windows 8.1/Server 2012 R2'; '6.2' = 'Microsoft Windows 10 1507/Server 2016 Technical Preview 3'
            '7.0' = 'Microsoft Windows 10 1511/Server 2016 Technical Preview 4'; '7.1' = 'Microsoft Windows Server 2016 Technical Preview 5'
            '8.0' = 'Microsoft Windows 10 Anniversary Update/Server 2016'; '8.1' = 'Microsoft Windows 10 Creators Update'
            '8.2' = 'Microsoft Windows 10 Fall Creators Update/Server 1709'; '8.3' = 'Microsoft Windows 10 April 2018 Update/Server 1803'
            '9.0' = 'Microsoft Windows 10 October 2018 Update/Server 2019'; '9.1' = 'Microsoft Windows 10 May 2019 Update/Server 1903'
            '9.2' = 'Microsoft Windows Server 1909'; '9.3' = 'Microsoft Windows Server 2004'; '10.0' = 'Microsoft Windows Server 2022'
            '11.0' = 'Microsoft Windows 11 2022 Update'; '12.0' = 'Microsoft Windows 11 2024 Update/Server 2025'
        }
        $versions = @(Get-SupportedVersion -OsProfile (Get-SimulatedHost)['OsProfile'])
        foreach ($version in $versions) {
            $isDefault = $version -eq $versions[-1]
            if ($Default -and -not $isDefault) { continue }
            $record = @{ Name = $names[$version]; Version = $version; IsDefault = $isDefault }
            ConvertTo-SimulatedObject -Type VMHostSupportedVersion -Record $record -Context @{ ComputerName = $call['HostName'] }
        }
        Exit-SimulatedCall -Call $call
    }
}
