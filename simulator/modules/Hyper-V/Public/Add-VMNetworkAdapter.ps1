function Add-VMNetworkAdapter {
    <#
    .SYNOPSIS
    Adds a virtual network adapter to a virtual machine.
    .PARAMETER VM
    As on Windows.
    .PARAMETER VMName
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER DeviceNaming
    As on Windows.
    .PARAMETER DynamicMacAddress
    As on Windows.
    .PARAMETER IsLegacy
    As on Windows.
    .PARAMETER ManagementOS
    As on Windows.
    .PARAMETER Name
    As on Windows.
    .PARAMETER Passthru
    As on Windows.
    .PARAMETER ResourcePoolName
    As on Windows.
    .PARAMETER StaticMacAddress
    As on Windows.
    .PARAMETER SwitchName
    As on Windows.
    .EXAMPLE
    Add-VMNetworkAdapter
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMNetworkAdapter, Microsoft.HyperV.PowerShell.VMInternalNetworkAdapter
    #>
    [CmdletBinding(DefaultParameterSetName = 'VMName', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.VMNetworkAdapter')]
    [OutputType('Microsoft.HyperV.PowerShell.VMInternalNetworkAdapter')]
    param(
        [Parameter(ParameterSetName = 'VMObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VirtualMachine[]] $VM,

        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 0, ValueFromPipeline)]
        [string[]] $VMName,

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
        [switch] $DynamicMacAddress,

        [Parameter(ParameterSetName = 'VMName')]
        [Parameter(ParameterSetName = 'VMObject')]
        [bool] $IsLegacy,

        [Parameter(ParameterSetName = 'ManagementOS')]
        [switch] $ManagementOS,

        [Parameter()]
        [Alias('VMNetworkAdapterName')]
        [string] $Name,

        [Parameter()]
        [switch] $Passthru,

        [Parameter(ParameterSetName = 'VMName')]
        [Parameter(ParameterSetName = 'VMObject')]
        [string] $ResourcePoolName,

        [Parameter()]
        [string] $StaticMacAddress,

        [Parameter()]
        [string] $SwitchName
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates DeviceNaming, DynamicMacAddress, IsLegacy, ManagementOS, StaticMacAddress, SwitchName
        if (-not $call) { return }
        $switchRecord = if ($call['Bound'].ContainsKey('SwitchName')) { Find-SwitchByName -Call $call -Name $SwitchName }
        if ($call['Bound'].ContainsKey('SwitchName') -and -not $switchRecord) {
            Exit-SimulatedCall -Call $call
            return
        }
        if ($ManagementOS) {
            if ($PSCmdlet.ShouldProcess($call['HostName'], 'Add-VMNetworkAdapter')) {
                $target = Add-HostAdapter -Call $call -SwitchRecord $switchRecord
                if ($target -and $Passthru) { ConvertTo-NetworkAdapter -Target $target }
            }
            Exit-SimulatedCall -Call $call
            return
        }
        foreach ($machine in Resolve-SimulatedVM -Call $call) {
            if (-not $PSCmdlet.ShouldProcess($machine['Name'], 'Add-VMNetworkAdapter')) { continue }
            $target = Add-MachineAdapter -Call $call -Machine $machine -SwitchRecord $switchRecord
            if ($target -and $Passthru) { ConvertTo-NetworkAdapter -Target $target }
        }
        Exit-SimulatedCall -Call $call
    }
}
