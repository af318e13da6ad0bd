function Set-VMNetworkAdapter {
    <#
    .SYNOPSIS
    Configures features of the virtual network adapter in a virtual machine or the management operating system.
    .PARAMETER VM
    As on Windows.
    .PARAMETER VMName
    As on Windows.
    .PARAMETER VMNetworkAdapter
    As on Windows.
    .PARAMETER AllowTeaming
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER DeviceNaming
    As on Windows.
    .PARAMETER DhcpGuard
    As on Windows.
    .PARAMETER DynamicIPAddressLimit
    As on Windows.
    .PARAMETER DynamicMacAddress
    As on Windows.
    .PARAMETER FixSpeed10G
    As on Windows.
    .PARAMETER IeeePriorityTag
    As on Windows.
    .PARAMETER IovInterruptModeration
    As on Windows.
    .PARAMETER IovQueuePairsRequested
    As on Windows.
    .PARAMETER IovWeight
    As on Windows.
    .PARAMETER IPsecOffloadMaximumSecurityAssociation
    As on Windows.
    .PARAMETER MacAddressSpoofing
    As on Windows.
    .PARAMETER ManagementOS
    As on Windows.
    .PARAMETER MandatoryFeatureId
    As on Windows.
    .PARAMETER MaximumBandwidth
    As on Windows.
    .PARAMETER MinimumBandwidthAbsolute
    As on Windows.
    .PARAMETER MinimumBandwidthWeight
    As on Windows.
    .PARAMETER Name
    As on Windows.
    .PARAMETER NotMonitoredInCluster
    As on Windows.
    .PARAMETER PacketDirectModerationCount
    As on Windows.
    .PARAMETER PacketDirectModerationInterval
    As on Windows.
    .PARAMETER PacketDirectNumProcs
    As on Windows.
    .PARAMETER Passthru
    As on Windows.
    .PARAMETER PortMirroring
    As on Windows.
    .PARAMETER ResourcePoolName
    As on Windows.
    .PARAMETER RouterGuard
    As on Windows.
    .PARAMETER StaticMacAddress
    As on Windows.
    .PARAMETER StormLimit
    As on Windows.
    .PARAMETER TestReplicaPoolName
    As on Windows.
    .PARAMETER TestReplicaSwitchName
    As on Windows.
    .PARAMETER VirtualSubnetId
    As on Windows.
    .PARAMETER VmmqEnabled
    As on Windows.
    .PARAMETER VmmqQueuePairs
    As on Windows.
    .PARAMETER VmqWeight
    As on Windows.
    .PARAMETER VrssEnabled
    As on Windows.
    .EXAMPLE
    Set-VMNetworkAdapter
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMNetworkAdapter, Microsoft.HyperV.PowerShell.VMInternalNetworkAdapter
    #>
    [CmdletBinding(DefaultParameterSetName = 'VMName', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.VMNetworkAdapter')]
    [OutputType('Microsoft.HyperV.PowerShell.VMInternalNetworkAdapter')]
    param(
        [Parameter(ParameterSetName = 'VMObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VirtualMachine] $VM,

        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 0, ValueFromPipeline)]
        [string] $VMName,

        [Parameter(ParameterSetName = 'ResourceObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VMNetworkAdapterBase] $VMNetworkAdapter,

        [Parameter()]
        [Microsoft.HyperV.PowerShell.OnOffState] $AllowTeaming,

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
        [Microsoft.HyperV.PowerShell.OnOffState] $DeviceNaming,

        [Parameter()]
        [Microsoft.HyperV.PowerShell.OnOffState] $DhcpGuard,

        [Parameter()]
        [uint32] $DynamicIPAddressLimit,

        [Parameter(ParameterSetName = 'ResourceObject')]
        [Parameter(ParameterSetName = 'VMName')]
        [Parameter(ParameterSetName = 'VMObject')]
        [switch] $DynamicMacAddress,

        [Parameter()]
        [Microsoft.HyperV.PowerShell.OnOffState] $FixSpeed10G,

        [Parameter()]
        [Microsoft.HyperV.PowerShell.OnOffState] $IeeePriorityTag,

        [Parameter()]
        [Microsoft.HyperV.PowerShell.IovInterruptModerationValue] $IovInterruptModeration,

        [Parameter()]
        [uint32] $IovQueuePairsRequested,

        [Parameter()]
        [uint32] $IovWeight,

        [Parameter()]
        [uint32] $IPsecOffloadMaximumSecurityAssociation,

        [Parameter()]
        [Microsoft.HyperV.PowerShell.OnOffState] $MacAddressSpoofing,

        [Parameter(ParameterSetName = 'ManagementOS', Mandatory)]
        [switch] $ManagementOS,

        [Parameter()]
        [string[]] $MandatoryFeatureId,

        [Parameter()]
        [long] $MaximumBandwidth,

        [Parameter()]
        [long] $MinimumBandwidthAbsolute,

        [Parameter()]
        [uint32] $MinimumBandwidthWeight,

        [Parameter(ParameterSetName = 'ManagementOS')]
        [Parameter(ParameterSetName = 'VMName')]
        [Parameter(ParameterSetName = 'VMObject')]
        [Alias('VMNetworkAdapterName')]
        [string] $Name,

        [Parameter()]
        [bool] $NotMonitoredInCluster,

        [Parameter()]
        [uint32] $PacketDirectModerationCount,

        [Parameter()]
        [uint32] $PacketDirectModerationInterval,

        [Parameter()]
        [uint32] $PacketDirectNumProcs,

        [Parameter()]
        [switch] $Passthru,

        [Parameter()]
        [Microsoft.HyperV.PowerShell.VMNetworkAdapterPortMirroringMode] $PortMirroring,

        [Parameter()]
        [string] $ResourcePoolName,

        [Parameter()]
        [Microsoft.HyperV.PowerShell.OnOffState] $RouterGuard,

        [Parameter(ParameterSetName = 'ResourceObject')]
        [Parameter(ParameterSetName = 'VMName')]
        [Parameter(ParameterSetName = 'VMObject')]
        [string] $StaticMacAddress,

        [Parameter()]
        [uint32] $StormLimit,

        [Parameter()]
        [string] $TestReplicaPoolName,

        [Parameter()]
        [string] $TestReplicaSwitchName,

        [Parameter()]
        [uint32] $VirtualSubnetId,

        [Parameter()]
        [bool] $VmmqEnabled,

        [Parameter()]
        [uint32] $VmmqQueuePairs,

        [Parameter()]
        [uint32] $VmqWeight,

        [Parameter()]
        [bool] $VrssEnabled
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates AllowTeaming, DeviceNaming, DhcpGuard, DynamicIPAddressLimit, DynamicMacAddress, FixSpeed10G, IeeePriorityTag,
            IovInterruptModeration, IovQueuePairsRequested, IovWeight, IPsecOffloadMaximumSecurityAssociation, MacAddressSpoofing, ManagementOS, MandatoryFeatureId,
            MaximumBandwidth, MinimumBandwidthAbsolute, MinimumBandwidthWeight, NotMonitoredInCluster, PacketDirectModerationCount, PacketDirectModerationInterval,
            PacketDirectNumProcs, PortMirroring, RouterGuard, StaticMacAddress, StormLimit, TestReplicaPoolName, TestReplicaSwitchName, VirtualSubnetId, VMNetworkAdapter,
            VmmqEnabled, VmmqQueuePairs, VmqWeight, VrssEnabled
        if (-not $call) { return }
        foreach ($target in Find-NetworkAdapter -Call $call -AdapterName $Name -Required) {
            if (-not $PSCmdlet.ShouldProcess($target['Adapter']['Name'], 'Set-VMNetworkAdapter')) { continue }
            $changed = Update-NetworkAdapter -Call $call -Target $target -Change {
                param($adapter, $machine)
                Set-AdapterProperty -Call $call -Adapter $adapter -Machine $machine
            }
            if ($changed -and $Passthru) { ConvertTo-NetworkAdapter -Target $changed }
        }
        Exit-SimulatedCall -Call $call
    }
}
