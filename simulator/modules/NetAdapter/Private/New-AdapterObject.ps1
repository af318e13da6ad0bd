function New-AdapterObject {
    <#
    .SYNOPSIS
    Makes one network adapter object.
    .PARAMETER Name
    Name of the connection.
    .PARAMETER Description
    Interface description.
    .PARAMETER Index
    Interface index.
    .PARAMETER Guid
    Interface Guid.
    .PARAMETER MacAddress
    MAC address with dashes.
    .PARAMETER Speed
    Bits a second.
    .PARAMETER Status
    Up or Disconnected.
    .PARAMETER Virtual
    An adapter of the management OS on a virtual switch.
    .EXAMPLE
    New-AdapterObject -Name Ethernet -Description NIC -Index 4 -Guid $guid -MacAddress '00-15-5D-00-00-01' -Speed 10000000000 -Status Up
    .OUTPUTS
    An object of the class MSFT_NetAdapter
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory)]
        [string] $Name,

        [Parameter(Mandatory)]
        [string] $Description,

        [Parameter(Mandatory)]
        [uint32] $Index,

        [Parameter(Mandatory)]
        [string] $Guid,

        [Parameter(Mandatory)]
        [string] $MacAddress,

        [Parameter(Mandatory)]
        [uint64] $Speed,

        [Parameter(Mandatory)]
        [string] $Status,

        [Parameter()]
        [switch] $Virtual
    )
    $id = "{$($Guid.ToUpperInvariant())}"
    $isUp = $Status -eq 'Up'
    ConvertTo-SimulatedObject -Type MSFT_NetAdapter -Record @{
        Name = $Name; InterfaceDescription = $Description; InterfaceIndex = $Index; InterfaceGuid = $id; DeviceID = $id; InstanceID = $id; Status = $Status
        MacAddress = $MacAddress; PermanentAddress = $MacAddress.Replace('-', ''); NetworkAddresses = @($MacAddress.Replace('-', '')); Virtual = [bool] $Virtual
        HardwareInterface = -not $Virtual; ConnectorPresent = -not $Virtual; Hidden = $false; Speed = $Speed; ReceiveLinkSpeed = $Speed; TransmitLinkSpeed = $Speed; MtuSize = 1500
        LinkSpeed = if ($isUp) { "$($Speed / 1000000000) Gbps" } else { '0 bps' }; AdminStatus = 'Up'; ifOperStatus = if ($isUp) { 'Up' } else { 'Down' }
        MediaConnectionState = if ($isUp) { 'Connected' } else { 'Disconnected' }; MediaType = '802.3'; PhysicalMediaType = if ($Virtual) { 'Unspecified' } else { '802.3' }
        SystemName = (Get-SimulatedHost)['Name']; CreationClassName = 'MSFT_NetAdapter'; FullDuplex = $true
    }
}
