function Set-VMNetworkAdapterIsolation {
    <#
    .SYNOPSIS
    Modifies isolation settings for a virtual network adapter.
    .PARAMETER VM
    As on Windows.
    .PARAMETER VMName
    As on Windows.
    .PARAMETER VMNetworkAdapter
    As on Windows.
    .PARAMETER AllowUntaggedTraffic
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER DefaultIsolationID
    As on Windows.
    .PARAMETER IsolationMode
    As on Windows.
    .PARAMETER ManagementOS
    As on Windows.
    .PARAMETER MultiTenantStack
    As on Windows.
    .PARAMETER Passthru
    As on Windows.
    .PARAMETER VMNetworkAdapterName
    As on Windows.
    .EXAMPLE
    Set-VMNetworkAdapterIsolation
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMNetworkAdapterIsolationSetting
    #>
    [CmdletBinding(DefaultParameterSetName = 'VMName', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.VMNetworkAdapterIsolationSetting')]
    param(
        [Parameter(ParameterSetName = 'VMObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VirtualMachine[]] $VM,

        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 0, ValueFromPipeline)]
        [string[]] $VMName,

        [Parameter(ParameterSetName = 'ResourceObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VMNetworkAdapterBase[]] $VMNetworkAdapter,

        [Parameter()]
        [bool] $AllowUntaggedTraffic,

        [Parameter(ParameterSetName = 'ManagementOS')]
        [Parameter(ParameterSetName = 'VMName')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'ManagementOS')]
        [Parameter(ParameterSetName = 'VMName')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'ManagementOS')]
        [Parameter(ParameterSetName = 'VMName')]
        [pscredential[]] $Credential,

        [Parameter()]
        [int] $DefaultIsolationID,

        [Parameter()]
        [Microsoft.HyperV.PowerShell.VMNetworkAdapterIsolationMode] $IsolationMode,

        [Parameter(ParameterSetName = 'ManagementOS', Mandatory)]
        [switch] $ManagementOS,

        [Parameter()]
        [Microsoft.HyperV.PowerShell.OnOffState] $MultiTenantStack,

        [Parameter()]
        [switch] $Passthru,

        [Parameter(ParameterSetName = 'ManagementOS')]
        [Parameter(ParameterSetName = 'VMName')]
        [Parameter(ParameterSetName = 'VMObject')]
        [string] $VMNetworkAdapterName
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates AllowUntaggedTraffic, DefaultIsolationID, IsolationMode, ManagementOS, MultiTenantStack, VMNetworkAdapter,
            VMNetworkAdapterName
        if (-not $call) { return }
        foreach ($target in Find-NetworkAdapter -Call $call -AdapterName $VMNetworkAdapterName -Required) {
            if (-not $PSCmdlet.ShouldProcess($target['Adapter']['Name'], 'Set-VMNetworkAdapterIsolation')) { continue }
            $changed = Update-NetworkAdapter -Call $call -Target $target -Change {
                param($adapter)
                Set-AdapterIsolation -Call $call -Adapter $adapter
            }
            if ($changed -and $Passthru) { (ConvertTo-NetworkAdapter -Target $changed).IsolationSetting }
        }
        Exit-SimulatedCall -Call $call
    }
}
