function Set-VMSwitch {
    <#
    .SYNOPSIS
    Configures a virtual switch.
    .PARAMETER Name
    As on Windows.
    .PARAMETER VMSwitch
    As on Windows.
    .PARAMETER NetAdapterInterfaceDescription
    As on Windows.
    .PARAMETER NetAdapterName
    As on Windows.
    .PARAMETER AllowManagementOS
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER DefaultFlowMinimumBandwidthAbsolute
    As on Windows.
    .PARAMETER DefaultFlowMinimumBandwidthWeight
    As on Windows.
    .PARAMETER DefaultQueueVmmqEnabled
    As on Windows.
    .PARAMETER DefaultQueueVmmqQueuePairs
    As on Windows.
    .PARAMETER DefaultQueueVrssEnabled
    As on Windows.
    .PARAMETER Extensions
    As on Windows.
    .PARAMETER Notes
    As on Windows.
    .PARAMETER Passthru
    As on Windows.
    .PARAMETER SwitchType
    As on Windows.
    .EXAMPLE
    Set-VMSwitch
    .OUTPUTS
    Microsoft.HyperV.PowerShell.EthernetSwitch
    #>
    [CmdletBinding(DefaultParameterSetName = 'SwitchName_SwitchType', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.EthernetSwitch')]
    param(
        [Parameter(ParameterSetName = 'SwitchName_NetAdapterInterfaceDescription', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'SwitchName_NetAdapterName', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'SwitchName_SwitchType', Mandatory, Position = 0)]
        [Alias('SwitchName')]
        [string[]] $Name,

        [Parameter(ParameterSetName = 'SwitchObject_NetAdapterInterfaceDescription', Mandatory, Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'SwitchObject_NetAdapterName', Mandatory, Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'SwitchObject_SwitchType', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VMSwitch[]] $VMSwitch,

        [Parameter(ParameterSetName = 'SwitchName_NetAdapterInterfaceDescription', Mandatory, Position = 1)]
        [Parameter(ParameterSetName = 'SwitchObject_NetAdapterInterfaceDescription', Mandatory, Position = 1)]
        [string] $NetAdapterInterfaceDescription,

        [Parameter(ParameterSetName = 'SwitchName_NetAdapterName', Mandatory, Position = 1, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'SwitchObject_NetAdapterName', Mandatory, Position = 1, ValueFromPipelineByPropertyName)]
        [Alias('InterfaceAlias')]
        [string] $NetAdapterName,

        [Parameter()]
        [bool] $AllowManagementOS,

        [Parameter(ValueFromPipelineByPropertyName)]
        [CimSession[]] $CimSession,

        [Parameter()]
        [Alias('PSComputerName')]
        [string[]] $ComputerName,

        [Parameter()]
        [pscredential[]] $Credential,

        [Parameter()]
        [long] $DefaultFlowMinimumBandwidthAbsolute,

        [Parameter()]
        [long] $DefaultFlowMinimumBandwidthWeight,

        [Parameter()]
        [bool] $DefaultQueueVmmqEnabled,

        [Parameter()]
        [uint32] $DefaultQueueVmmqQueuePairs,

        [Parameter()]
        [bool] $DefaultQueueVrssEnabled,

        [Parameter()]
        [Microsoft.HyperV.PowerShell.VMSwitchExtension[]] $Extensions,

        [Parameter()]
        [string] $Notes,

        [Parameter()]
        [switch] $Passthru,

        [Parameter(ParameterSetName = 'SwitchName_SwitchType')]
        [Parameter(ParameterSetName = 'SwitchObject_SwitchType')]
        [Microsoft.HyperV.PowerShell.VMSwitchType] $SwitchType
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates AllowManagementOS, DefaultFlowMinimumBandwidthAbsolute, DefaultFlowMinimumBandwidthWeight, DefaultQueueVmmqEnabled,
            DefaultQueueVmmqQueuePairs, DefaultQueueVrssEnabled, Extensions, NetAdapterInterfaceDescription, NetAdapterName, Notes, SwitchType, VMSwitch
        if (-not $call) { return }
        foreach ($switchRecord in Resolve-Switch -Call $call) {
            if (-not $PSCmdlet.ShouldProcess($switchRecord['Name'], 'Set-VMSwitch')) { continue }
            $changed = Update-SwitchAndHost -Call $call -Id $switchRecord['Id'] -Change {
                param($record, $hostRecord)
                Set-SwitchProperty -Call $call -Record $record -HostRecord $hostRecord
            }
            if ($changed -and $Passthru) { ConvertTo-VMSwitch -Record $changed }
        }
        Exit-SimulatedCall -Call $call
    }
}
