function New-NetworkAdapterRecord {
    <#
    .SYNOPSIS
    Makes the record of a new network adapter.
    .PARAMETER VMId
    Id of its virtual machine; the management OS when left out.
    .PARAMETER Name
    Name of the adapter.
    .PARAMETER SwitchRecord
    Record of the switch that it is connected to.
    .PARAMETER IsLegacy
    An emulated adapter (generation 1).
    .EXAMPLE
    New-NetworkAdapterRecord -VMId $vm['Id'] -SwitchRecord $switch
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter()]
        [string] $VMId,

        [Parameter()]
        [string] $Name = 'Network Adapter',

        [Parameter()]
        [AllowNull()]
        [System.Collections.IDictionary] $SwitchRecord,

        [Parameter()]
        [switch] $IsLegacy
    )
    $adapterId = [guid]::NewGuid().ToString().ToUpperInvariant()
    $owner = if ($VMId) { $VMId.ToUpperInvariant() } else { $adapterId }
    [ordered] @{
        Id = "Microsoft:$owner\$adapterId"; AdapterId = $adapterId; Name = $Name; IsLegacy = [bool] $IsLegacy; IsSynthetic = -not $IsLegacy; IsManagementOs = -not $VMId
        IsExternalAdapter = $false; MacAddress = '000000000000'; DynamicMacAddressEnabled = $true; ClusterMonitored = $true
        Connected = $null -ne $SwitchRecord; SwitchName = if ($SwitchRecord) { $SwitchRecord['Name'] } else { '' }; SwitchId = if ($SwitchRecord) { $SwitchRecord['Id'] } else { $null }
        PoolName = ''; TestReplicaPoolName = ''; TestReplicaSwitchName = ''; DeviceNaming = 'Off'; MacAddressSpoofing = 'Off'; DhcpGuard = 'Off'; RouterGuard = 'Off'
        PortMirroringMode = 'None'; IeeePriorityTag = 'Off'; AllowTeaming = 'Off'; FixSpeed10G = 'Off'; VirtualSubnetId = 0; DynamicIPAddressLimit = 0; StormLimit = 0
        VMQWeight = 100; IPsecOffloadMaxSA = 512; IovWeight = 0; IovQueuePairsRequested = 1; IovInterruptModeration = 'Default'; InterruptModeration = $true
        AllowPacketDirect = $false; NumaAwarePlacement = $false; PacketDirectNumProcs = 0; PacketDirectModerationCount = 0; PacketDirectModerationInterval = 0
        MandatoryFeatureId = @(); MandatoryFeatureName = @(); CurrentIsolationMode = 'None'
        VrssEnabledRequested = $true; VmmqEnabledRequested = $true; VrssMaxQueuePairsRequested = 16; VrssMinQueuePairsRequested = 1; VrssQueueSchedulingModeRequested = 'StaticVrss'
        VrssExcludePrimaryProcessorRequested = $false; VrssIndependentHostSpreadingRequested = $false; VrssVmbusChannelAffinityPolicyRequested = 'Strong'; RscEnabledRequested = $true
        VlanSetting = [ordered] @{
            OperationMode = 'Untagged'; AccessVlanId = 0; NativeVlanId = 0; AllowedVlanIdList = @(); AllowedVlanIdListString = ''; PrivateVlanMode = $null
            PrimaryVlanId = 0; SecondaryVlanId = 0; SecondaryVlanIdList = @(); SecondaryVlanIdListString = ''; IsTemplate = $true
        }
        BandwidthSetting = $null
        IsolationSetting = [ordered] @{ IsolationMode = 'None'; AllowUntaggedTraffic = $false; DefaultIsolationID = 0; MultiTenantStack = 'Off'; IsTemplate = $true }
        AclList = @(); ExtendedAclList = @(); RoutingDomainList = @()
    }
}
