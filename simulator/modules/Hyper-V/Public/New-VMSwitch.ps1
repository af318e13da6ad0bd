function New-VMSwitch {
    <#
    .SYNOPSIS
    Creates a new virtual switch on one or more virtual machine hosts.
    .PARAMETER Name
    As on Windows.
    .PARAMETER AllowManagementOS
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER EnableEmbeddedTeaming
    As on Windows.
    .PARAMETER EnableIov
    As on Windows.
    .PARAMETER EnablePacketDirect
    As on Windows.
    .PARAMETER MinimumBandwidthMode
    As on Windows.
    .PARAMETER NetAdapterInterfaceDescription
    As on Windows.
    .PARAMETER NetAdapterName
    As on Windows.
    .PARAMETER Notes
    As on Windows.
    .PARAMETER SwitchType
    As on Windows.
    .EXAMPLE
    New-VMSwitch
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMSwitch
    #>
    [CmdletBinding(DefaultParameterSetName = 'NetAdapterName', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.VMSwitch')]
    param(
        [Parameter(Mandatory, Position = 0)]
        [Alias('SwitchName')]
        [string] $Name,

        [Parameter(ParameterSetName = 'NetAdapterInterfaceDescription')]
        [Parameter(ParameterSetName = 'NetAdapterName')]
        [bool] $AllowManagementOS,

        [Parameter(ValueFromPipelineByPropertyName)]
        [CimSession[]] $CimSession,

        [Parameter(ValueFromPipelineByPropertyName)]
        [Alias('PSComputerName')]
        [string[]] $ComputerName,

        [Parameter(ValueFromPipelineByPropertyName)]
        [pscredential[]] $Credential,

        [Parameter()]
        [bool] $EnableEmbeddedTeaming,

        [Parameter()]
        [bool] $EnableIov,

        [Parameter()]
        [bool] $EnablePacketDirect,

        [Parameter()]
        [Microsoft.HyperV.PowerShell.VMSwitchBandwidthMode] $MinimumBandwidthMode,

        [Parameter(ParameterSetName = 'NetAdapterInterfaceDescription', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('InterfaceDescription')]
        [string[]] $NetAdapterInterfaceDescription,

        [Parameter(ParameterSetName = 'NetAdapterName', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('InterfaceAlias')]
        [string[]] $NetAdapterName,

        [Parameter()]
        [string] $Notes,

        [Parameter(ParameterSetName = 'SwitchType', Mandatory)]
        [Microsoft.HyperV.PowerShell.VMSwitchType] $SwitchType
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates AllowManagementOS, EnableEmbeddedTeaming, EnableIov, EnablePacketDirect, MinimumBandwidthMode,
            NetAdapterInterfaceDescription, NetAdapterName, Notes, SwitchType
        if (-not $call) { return }
        if ($PSCmdlet.ShouldProcess($Name, 'New-VMSwitch')) {
            $record = New-Switch -Call $call
            if ($record) { ConvertTo-VMSwitch -Record $record }
        }
        Exit-SimulatedCall -Call $call
    }
}
