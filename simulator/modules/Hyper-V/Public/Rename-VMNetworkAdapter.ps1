function Rename-VMNetworkAdapter {
    <#
    .SYNOPSIS
    Renames a virtual network adapter on a virtual machine or on the management operating system.
    .PARAMETER VM
    As on Windows.
    .PARAMETER VMName
    As on Windows.
    .PARAMETER VMNetworkAdapter
    As on Windows.
    .PARAMETER Name
    As on Windows.
    .PARAMETER NewName
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER ManagementOS
    As on Windows.
    .PARAMETER Passthru
    As on Windows.
    .EXAMPLE
    Rename-VMNetworkAdapter
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMNetworkAdapter, Microsoft.HyperV.PowerShell.VMInternalNetworkAdapter
    #>
    [CmdletBinding(DefaultParameterSetName = 'VMName', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.VMNetworkAdapter')]
    [OutputType('Microsoft.HyperV.PowerShell.VMInternalNetworkAdapter')]
    param(
        [Parameter(ParameterSetName = 'VMObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VirtualMachine[]] $VM,

        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 0)]
        [string[]] $VMName,

        [Parameter(ParameterSetName = 'ResourceObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VMNetworkAdapterBase[]] $VMNetworkAdapter,

        [Parameter(ParameterSetName = 'ManagementOS', Position = 1)]
        [Parameter(ParameterSetName = 'VMName', Position = 1)]
        [Parameter(ParameterSetName = 'VMObject', Position = 1)]
        [Alias('VMNetworkAdapterName')]
        [string] $Name,

        [Parameter(Mandatory, Position = 2)]
        [string] $NewName,

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

        [Parameter()]
        [switch] $Passthru
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates ManagementOS, NewName, VMNetworkAdapter
        if (-not $call) { return }
        foreach ($target in Find-NetworkAdapter -Call $call -AdapterName $Name -Required) {
            if (-not $PSCmdlet.ShouldProcess($target['Adapter']['Name'], 'Rename-VMNetworkAdapter')) { continue }
            $changed = Update-NetworkAdapter -Call $call -Target $target -Change {
                param($adapter)
                $adapter['Name'] = $NewName
            }
            if ($changed -and $Passthru) { ConvertTo-NetworkAdapter -Target $changed }
        }
        Exit-SimulatedCall -Call $call
    }
}
