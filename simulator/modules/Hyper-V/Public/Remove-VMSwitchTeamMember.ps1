function Remove-VMSwitchTeamMember {
    <#
    .SYNOPSIS
    Removes a member from a virtual machine switch team.
    .PARAMETER VMSwitch
    As on Windows.
    .PARAMETER VMSwitchName
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER NetAdapterInterfaceDescription
    As on Windows.
    .PARAMETER NetAdapterName
    As on Windows.
    .PARAMETER Passthru
    As on Windows.
    .EXAMPLE
    Remove-VMSwitchTeamMember
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMSwitch[]
    #>
    [CmdletBinding(DefaultParameterSetName = 'SwitchName_NetAdapterName', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.VMSwitch[]')]
    param(
        [Parameter(ParameterSetName = 'SwitchObject_NetAdapterInterfaceDescription', Mandatory, Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'SwitchObject_NetAdapterName', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VMSwitch[]] $VMSwitch,

        [Parameter(ParameterSetName = 'SwitchName_NetAdapterInterfaceDescription', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'SwitchName_NetAdapterName', Mandatory, Position = 0)]
        [Alias('SwitchName')]
        [string[]] $VMSwitchName,

        [Parameter()]
        [CimSession[]] $CimSession,

        [Parameter(ValueFromPipelineByPropertyName)]
        [Alias('PSComputerName')]
        [string[]] $ComputerName,

        [Parameter()]
        [pscredential[]] $Credential,

        [Parameter(ParameterSetName = 'SwitchName_NetAdapterInterfaceDescription')]
        [Parameter(ParameterSetName = 'SwitchObject_NetAdapterInterfaceDescription')]
        [string[]] $NetAdapterInterfaceDescription,

        [Parameter(ParameterSetName = 'SwitchName_NetAdapterName')]
        [Parameter(ParameterSetName = 'SwitchObject_NetAdapterName')]
        [Alias('InterfaceAlias')]
        [string[]] $NetAdapterName,

        [Parameter()]
        [switch] $Passthru
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates NetAdapterInterfaceDescription, NetAdapterName, VMSwitch, VMSwitchName
        if (-not $call) { return }
        foreach ($switchRecord in Resolve-Switch -Call $call) {
            if (-not $PSCmdlet.ShouldProcess($switchRecord['Name'], 'Remove-VMSwitchTeamMember')) { continue }
            $changed = Update-SwitchAndHost -Call $call -Id $switchRecord['Id'] -Change {
                param($record, $hostRecord)
                Set-SwitchTeam -Call $call -Record $record -HostRecord $hostRecord -Operation Remove
            }
            if ($changed -and $Passthru) { ConvertTo-VMSwitch -Record $changed }
        }
        Exit-SimulatedCall -Call $call
    }
}
