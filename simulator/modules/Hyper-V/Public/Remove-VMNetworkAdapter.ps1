function Remove-VMNetworkAdapter {
    <#
    .SYNOPSIS
    Removes one or more virtual network adapters from a virtual machine.
    .PARAMETER VM
    As on Windows.
    .PARAMETER VMName
    As on Windows.
    .PARAMETER VMNetworkAdapter
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER ManagementOS
    As on Windows.
    .PARAMETER Name
    As on Windows.
    .PARAMETER Passthru
    As on Windows.
    .PARAMETER SwitchName
    As on Windows.
    .EXAMPLE
    Remove-VMNetworkAdapter
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

        [Parameter(ParameterSetName = 'ResourceObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VMNetworkAdapterBase[]] $VMNetworkAdapter,

        [Parameter(ParameterSetName = 'ManagementOS')]
        [Parameter(ParameterSetName = 'VMName')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'ManagementOS')]
        [Parameter(ParameterSetName = 'VMName')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'ManagementOS')]
        [Parameter(ParameterSetName = 'VMName')]
        [pscredential[]] $Credential,

        [Parameter(ParameterSetName = 'ManagementOS', Mandatory)]
        [switch] $ManagementOS,

        [Parameter(ParameterSetName = 'ManagementOS')]
        [Parameter(ParameterSetName = 'VMName')]
        [Parameter(ParameterSetName = 'VMObject')]
        [Alias('VMNetworkAdapterName')]
        [string] $Name,

        [Parameter()]
        [switch] $Passthru,

        [Parameter(ParameterSetName = 'ManagementOS')]
        [string] $SwitchName
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates ManagementOS, SwitchName, VMNetworkAdapter
        if (-not $call) { return }
        foreach ($target in Find-NetworkAdapter -Call $call -AdapterName $Name -Required) {
            $adapter = $target['Adapter']
            if ($SwitchName -and $adapter['SwitchName'] -notlike $SwitchName) { continue }
            if (-not $PSCmdlet.ShouldProcess($adapter['Name'], 'Remove-VMNetworkAdapter')) { continue }
            $removed = if ($target['Machine']) { Remove-MachineAdapter -Call $call -Target $target } else { Remove-HostAdapter -Call $call -Adapter $adapter }
            if ($removed -and $Passthru) { ConvertTo-NetworkAdapter -Target $target }
        }
        Exit-SimulatedCall -Call $call
    }
}
