function Connect-VMNetworkAdapter {
    <#
    .SYNOPSIS
    Connects a virtual network adapter to a virtual switch.
    .PARAMETER VMName
    As on Windows.
    .PARAMETER VMNetworkAdapter
    As on Windows.
    .PARAMETER Name
    As on Windows.
    .PARAMETER SwitchName
    As on Windows.
    .PARAMETER VMSwitch
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER Passthru
    As on Windows.
    .PARAMETER UseAutomaticConnection
    As on Windows.
    .EXAMPLE
    Connect-VMNetworkAdapter
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMNetworkAdapter
    #>
    [CmdletBinding(DefaultParameterSetName = 'Name_SwitchName', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.VMNetworkAdapter')]
    param(
        [Parameter(ParameterSetName = 'Name_SwitchName', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'Name_SwitchObject', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'Name_UseAutomaticConnection', Mandatory, Position = 0)]
        [string[]] $VMName,

        [Parameter(ParameterSetName = 'Object_SwitchName', Mandatory, Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'Object_SwitchObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'Object_UseAutomaticConnection', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VMNetworkAdapter[]] $VMNetworkAdapter,

        [Parameter(ParameterSetName = 'Name_SwitchName', Position = 1)]
        [Parameter(ParameterSetName = 'Name_SwitchObject', Position = 1)]
        [Parameter(ParameterSetName = 'Name_UseAutomaticConnection', Position = 1)]
        [Alias('VMNetworkAdapterName')]
        [string[]] $Name,

        [Parameter(ParameterSetName = 'Name_SwitchName', Mandatory, Position = 2)]
        [Parameter(ParameterSetName = 'Object_SwitchName', Mandatory, Position = 1)]
        [string] $SwitchName,

        [Parameter(ParameterSetName = 'Name_SwitchObject', Mandatory, Position = 2, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'Object_SwitchObject', Mandatory, Position = 2, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VMSwitch] $VMSwitch,

        [Parameter(ParameterSetName = 'Name_SwitchName')]
        [Parameter(ParameterSetName = 'Name_UseAutomaticConnection')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'Name_SwitchName')]
        [Parameter(ParameterSetName = 'Name_UseAutomaticConnection')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'Name_SwitchName')]
        [Parameter(ParameterSetName = 'Name_UseAutomaticConnection')]
        [pscredential[]] $Credential,

        [Parameter()]
        [switch] $Passthru,

        [Parameter(ParameterSetName = 'Name_UseAutomaticConnection', Mandatory)]
        [Parameter(ParameterSetName = 'Object_UseAutomaticConnection', Mandatory)]
        [switch] $UseAutomaticConnection
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates SwitchName, VMNetworkAdapter, VMSwitch
        if (-not $call) { return }
        $switchRecord = if ($call['Bound'].ContainsKey('SwitchName')) { Find-SwitchByName -Call $call -Name $SwitchName } else { Resolve-Switch -Call $call }
        if (-not $switchRecord) {
            Exit-SimulatedCall -Call $call
            return
        }
        foreach ($target in Find-NetworkAdapter -Call $call -AdapterName $Name -Required) {
            if (-not $PSCmdlet.ShouldProcess($target['Adapter']['Name'], 'Connect-VMNetworkAdapter')) { continue }
            $changed = Update-NetworkAdapter -Call $call -Target $target -Change {
                param($adapter)
                Set-AdapterConnection -Adapter $adapter -SwitchRecord $switchRecord
            }
            if ($changed -and $Passthru) { ConvertTo-NetworkAdapter -Target $changed }
        }
        Exit-SimulatedCall -Call $call
    }
}
