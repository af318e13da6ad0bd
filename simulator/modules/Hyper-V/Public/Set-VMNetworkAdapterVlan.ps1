function Set-VMNetworkAdapterVlan {
    <#
    .SYNOPSIS
    Configures the virtual LAN settings for the traffic through a virtual network adapter.
    .PARAMETER VM
    As on Windows.
    .PARAMETER VMName
    As on Windows.
    .PARAMETER VMNetworkAdapter
    As on Windows.
    .PARAMETER Access
    As on Windows.
    .PARAMETER AllowedVlanIdList
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER Community
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER Isolated
    As on Windows.
    .PARAMETER ManagementOS
    As on Windows.
    .PARAMETER NativeVlanId
    As on Windows.
    .PARAMETER Passthru
    As on Windows.
    .PARAMETER PrimaryVlanId
    As on Windows.
    .PARAMETER Promiscuous
    As on Windows.
    .PARAMETER SecondaryVlanId
    As on Windows.
    .PARAMETER SecondaryVlanIdList
    As on Windows.
    .PARAMETER Trunk
    As on Windows.
    .PARAMETER Untagged
    As on Windows.
    .PARAMETER VlanId
    As on Windows.
    .PARAMETER VMNetworkAdapterName
    As on Windows.
    .EXAMPLE
    Set-VMNetworkAdapterVlan
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMNetworkAdapterVlanSetting
    #>
    [CmdletBinding(DefaultParameterSetName = 'VMName', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.VMNetworkAdapterVlanSetting')]
    param(
        [Parameter(ParameterSetName = 'VMObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VirtualMachine[]] $VM,

        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 0, ValueFromPipeline)]
        [string[]] $VMName,

        [Parameter(ParameterSetName = 'ResourceObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VMNetworkAdapterBase[]] $VMNetworkAdapter,

        [Parameter()]
        [Alias('a')]
        [switch] $Access,

        [Parameter()]
        [string] $AllowedVlanIdList,

        [Parameter(ParameterSetName = 'ManagementOS')]
        [Parameter(ParameterSetName = 'VMName')]
        [CimSession[]] $CimSession,

        [Parameter()]
        [Alias('c')]
        [switch] $Community,

        [Parameter(ParameterSetName = 'ManagementOS')]
        [Parameter(ParameterSetName = 'VMName')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'ManagementOS')]
        [Parameter(ParameterSetName = 'VMName')]
        [pscredential[]] $Credential,

        [Parameter()]
        [Alias('i')]
        [switch] $Isolated,

        [Parameter(ParameterSetName = 'ManagementOS', Mandatory)]
        [switch] $ManagementOS,

        [Parameter()]
        [int] $NativeVlanId,

        [Parameter()]
        [switch] $Passthru,

        [Parameter()]
        [int] $PrimaryVlanId,

        [Parameter()]
        [Alias('p')]
        [switch] $Promiscuous,

        [Parameter()]
        [int] $SecondaryVlanId,

        [Parameter()]
        [string] $SecondaryVlanIdList,

        [Parameter()]
        [Alias('t')]
        [switch] $Trunk,

        [Parameter()]
        [Alias('u')]
        [switch] $Untagged,

        [Parameter()]
        [Alias('AccessVlanId')]
        [int] $VlanId,

        [Parameter(ParameterSetName = 'ManagementOS')]
        [Parameter(ParameterSetName = 'VMName')]
        [Parameter(ParameterSetName = 'VMObject')]
        [string] $VMNetworkAdapterName
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates Access, AllowedVlanIdList, Community, Isolated, ManagementOS, NativeVlanId, PrimaryVlanId, Promiscuous,
            SecondaryVlanId, SecondaryVlanIdList, Trunk, Untagged, VlanId, VMNetworkAdapter, VMNetworkAdapterName
        if (-not $call) { return }
        foreach ($target in Find-NetworkAdapter -Call $call -AdapterName $VMNetworkAdapterName -Required) {
            if (-not $PSCmdlet.ShouldProcess($target['Adapter']['Name'], 'Set-VMNetworkAdapterVlan')) { continue }
            $changed = Update-NetworkAdapter -Call $call -Target $target -Change {
                param($adapter)
                Set-AdapterVlan -Call $call -Adapter $adapter
            }
            if ($changed -and $Passthru) { (ConvertTo-NetworkAdapter -Target $changed).VlanSetting }
        }
        Exit-SimulatedCall -Call $call
    }
}
