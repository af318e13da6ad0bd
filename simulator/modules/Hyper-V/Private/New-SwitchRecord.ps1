function New-SwitchRecord {
    <#
    .SYNOPSIS
    Makes the record of a new virtual switch that has no physical adapter yet.
    .PARAMETER Name
    Name of the switch.
    .PARAMETER BandwidthMode
    Weight, Absolute or None; Default is resolved as Windows does.
    .PARAMETER IovEnabled
    The switch uses SR-IOV.
    .PARAMETER TeamingEnabled
    The switch teams its physical adapters.
    .EXAMPLE
    New-SwitchRecord -Name lab -BandwidthMode Default
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory)]
        [string] $Name,

        [Parameter(Mandatory)]
        [string] $BandwidthMode,

        [Parameter()]
        [switch] $IovEnabled,

        [Parameter()]
        [switch] $TeamingEnabled
    )
    $hostRecord = Get-SimulatedHost
    if ($BandwidthMode -eq 'Default') { $BandwidthMode = if ($IovEnabled) { 'None' } else { 'Weight' } }
    $extensions = foreach ($extension in @(
            @('E9B59CFA-2BE1-4B21-828F-B6FBDBDDC017', 'Microsoft Azure VFP Switch Extension', 'Forwarding', $false),
            @('E7C3B2F0-F3C5-48DF-AF2B-10FED6D72E7A', 'Microsoft Windows Filtering Platform', 'Filter', $true),
            @('EA24CD6C-D17A-4348-9190-09F0D5BE83DD', 'Microsoft NDIS Capture', 'Monitoring', $false))) {
        [ordered] @{
            Id = $extension[0]; Name = $extension[1]; Vendor = 'Microsoft'; Version = "10.0.$($hostRecord['OsBuild']).1"; ExtensionType = $extension[2]
            ParentExtensionId = ''; ParentExtensionName = ''; Enabled = $extension[3]; Running = $extension[3]
        }
    }
    [ordered] @{
        Id = [guid]::NewGuid().ToString(); Name = $Name; Notes = ''; SwitchType = 'Private'; AllowManagementOS = $false; Extensions = @($extensions)
        BandwidthReservationMode = $BandwidthMode; PacketDirectEnabled = $false; EmbeddedTeamingEnabled = [bool] $TeamingEnabled; AllowNetLbfoTeams = $false
        IovEnabled = [bool] $IovEnabled; IovSupport = $false; IovSupportReasons = @(); NetAdapterInterfaceDescription = ''; NetAdapterInterfaceDescriptions = @()
        NetAdapterInterfaceGuid = @(); LinkSpeed = 10000000000
        TeamingMode = 'SwitchIndependent'; LoadBalancingAlgorithm = if ($hostRecord['OsProfile'] -eq '2016') { 'Dynamic' } else { 'HyperVPort' }
        DefaultQueueVrssEnabledRequested = $true; DefaultQueueVmmqEnabledRequested = $true; DefaultQueueVrssMaxQueuePairsRequested = 16
        DefaultQueueVrssMinQueuePairsRequested = 1; DefaultQueueVrssQueueSchedulingModeRequested = 'StaticVrss'; DefaultQueueVrssExcludePrimaryProcessorRequested = $false
        SoftwareRscEnabled = $true; RscOffloadEnabled = $false; BandwidthPercentage = if ($BandwidthMode -eq 'Absolute') { 10 } else { 0 }
        DefaultFlowMinimumBandwidthAbsolute = if ($BandwidthMode -eq 'Absolute') { 1000000000 } else { 0 }
        DefaultFlowMinimumBandwidthWeight = if ($BandwidthMode -eq 'Weight') { 1 } else { 0 }
    }
}
