function Get-NetAdapter {
    <#
    .SYNOPSIS
    Gets the basic network adapter properties.
    .PARAMETER Name
    As on Windows.
    .PARAMETER AsJob
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER IncludeHidden
    As on Windows.
    .PARAMETER InterfaceDescription
    As on Windows.
    .PARAMETER InterfaceIndex
    As on Windows.
    .PARAMETER Physical
    As on Windows.
    .PARAMETER ThrottleLimit
    As on Windows.
    .EXAMPLE
    Get-NetAdapter
    .OUTPUTS
    Microsoft.Management.Infrastructure.CimInstance#ROOT/StandardCimv2/NetAdapter
    #>
    [CmdletBinding(DefaultParameterSetName = 'ByName')]
    [OutputType('Microsoft.Management.Infrastructure.CimInstance#ROOT/StandardCimv2/NetAdapter')]
    param(
        [Parameter(ParameterSetName = 'ByName', Position = 0)]
        [Alias('ifAlias', 'InterfaceAlias')]
        [string[]] $Name,

        [Parameter()]
        [switch] $AsJob,

        [Parameter()]
        [Alias('Session')]
        [CimSession[]] $CimSession,

        [Parameter()]
        [switch] $IncludeHidden,

        [Parameter(ParameterSetName = 'ByInstanceID', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('ifDesc')]
        [string[]] $InterfaceDescription,

        [Parameter(ParameterSetName = 'ByIfIndex', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('ifIndex')]
        [uint32[]] $InterfaceIndex,

        [Parameter()]
        [switch] $Physical,

        [Parameter()]
        [int] $ThrottleLimit
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -WithoutRole -Simulates InterfaceDescription, InterfaceIndex, IncludeHidden, Physical
        if (-not $call) { return }
        $found = @(foreach ($adapter in Get-HostAdapter) {
                $isMatch = switch ($PSCmdlet.ParameterSetName) {
                    'ByIfIndex' { $InterfaceIndex -contains $adapter.InterfaceIndex }
                    'ByInstanceID' { @($InterfaceDescription | Where-Object -FilterScript { $adapter.InterfaceDescription -like $_ }).Count -gt 0 }
                    default { -not $Name -or @($Name | Where-Object -FilterScript { $adapter.Name -like $_ }).Count -gt 0 }
                }
                if ($isMatch -and -not ($Physical -and $adapter.Virtual)) { $adapter }
            })
        if ($found.Count -eq 0 -and $Name -and -not [System.Management.Automation.WildcardPattern]::ContainsWildcardCharacters($Name[0])) {
            Write-SimulatedError -Call $call -Word "CmdletizationQuery_NotFound_Name" -Category ObjectNotFound -Target $Name[0] -Message (
                "No MSFT_NetAdapter objects found with property 'Name' equal to '$($Name[0])'. Verify the value of the property and retry.")
        }
        $found
        Exit-SimulatedCall -Call $call
    }
}
