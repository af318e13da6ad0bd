function Enable-VMSwitchExtension {
    <#
    .SYNOPSIS
    Enables one or more extensions on one or more switches.
    .PARAMETER Name
    As on Windows.
    .PARAMETER VMSwitchExtension
    As on Windows.
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
    .EXAMPLE
    Enable-VMSwitchExtension
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMSwitchExtension
    #>
    [CmdletBinding(DefaultParameterSetName = 'ExtensionName')]
    [OutputType('Microsoft.HyperV.PowerShell.VMSwitchExtension')]
    param(
        [Parameter(ParameterSetName = 'ExtensionName', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'ExtensionNameSwitchName', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'ExtensionNameSwitchObject', Mandatory, Position = 0)]
        [string[]] $Name,

        [Parameter(ParameterSetName = 'ExtensionObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VMSwitchExtension[]] $VMSwitchExtension,

        [Parameter(ParameterSetName = 'ExtensionNameSwitchObject', Mandatory, Position = 1, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VMSwitch[]] $VMSwitch,

        [Parameter(ParameterSetName = 'ExtensionNameSwitchName', Mandatory, Position = 1)]
        [string[]] $VMSwitchName,

        [Parameter(ParameterSetName = 'ExtensionName', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ExtensionNameSwitchName', ValueFromPipelineByPropertyName)]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'ExtensionName')]
        [Parameter(ParameterSetName = 'ExtensionNameSwitchName')]
        [Alias('PSComputerName')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'ExtensionName')]
        [Parameter(ParameterSetName = 'ExtensionNameSwitchName')]
        [pscredential[]] $Credential
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates VMSwitch, VMSwitchExtension, VMSwitchName
        if (-not $call) { return }
        foreach ($extension in Set-ExtensionState -Call $call -Enabled $true) { $extension }
        Exit-SimulatedCall -Call $call
    }
}
