function Remove-VMSwitch {
    <#
    .SYNOPSIS
    Deletes a virtual switch.
    .PARAMETER Name
    As on Windows.
    .PARAMETER VMSwitch
    As on Windows.
    .PARAMETER ResourcePoolName
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER Force
    As on Windows.
    .EXAMPLE
    Remove-VMSwitch
    .OUTPUTS
    None
    #>
    [CmdletBinding(DefaultParameterSetName = 'Name', SupportsShouldProcess)]
    param(
        [Parameter(ParameterSetName = 'Name', Mandatory, Position = 0, ValueFromPipeline)]
        [Alias('SwitchName')]
        [string[]] $Name,

        [Parameter(ParameterSetName = 'SwitchObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VMSwitch[]] $VMSwitch,

        [Parameter(Position = 1)]
        [string[]] $ResourcePoolName,

        [Parameter(ParameterSetName = 'Name')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'Name')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'Name')]
        [pscredential[]] $Credential,

        [Parameter()]
        [switch] $Force
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates Force, VMSwitch
        if (-not $call) { return }
        foreach ($switchRecord in Resolve-Switch -Call $call) {
            if (-not $PSCmdlet.ShouldProcess($switchRecord['Name'], 'Remove-VMSwitch')) { continue }
            Remove-Switch -Call $call -SwitchRecord $switchRecord
        }
        Exit-SimulatedCall -Call $call
    }
}
