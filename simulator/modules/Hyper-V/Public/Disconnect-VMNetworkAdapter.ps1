function Disconnect-VMNetworkAdapter {
    <#
    .SYNOPSIS
    Disconnects a virtual network adapter from a virtual switch or Ethernet resource pool.
    .PARAMETER VMName
    As on Windows.
    .PARAMETER VMNetworkAdapter
    As on Windows.
    .PARAMETER Name
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER Passthru
    As on Windows.
    .EXAMPLE
    Disconnect-VMNetworkAdapter
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMNetworkAdapter
    #>
    [CmdletBinding(DefaultParameterSetName = 'Name', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.VMNetworkAdapter')]
    param(
        [Parameter(ParameterSetName = 'Name', Mandatory, Position = 0)]
        [string[]] $VMName,

        [Parameter(ParameterSetName = 'Obj', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VMNetworkAdapter[]] $VMNetworkAdapter,

        [Parameter(ParameterSetName = 'Name', Position = 1)]
        [Alias('VMNetworkAdapterName')]
        [string[]] $Name,

        [Parameter(ParameterSetName = 'Name')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'Name')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'Name')]
        [pscredential[]] $Credential,

        [Parameter()]
        [switch] $Passthru
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates VMNetworkAdapter
        if (-not $call) { return }
        foreach ($target in Find-NetworkAdapter -Call $call -AdapterName $Name -Required) {
            if (-not $PSCmdlet.ShouldProcess($target['Adapter']['Name'], 'Disconnect-VMNetworkAdapter')) { continue }
            $changed = Update-NetworkAdapter -Call $call -Target $target -Change {
                param($adapter)
                Set-AdapterConnection -Adapter $adapter
            }
            if ($changed -and $Passthru) { ConvertTo-NetworkAdapter -Target $changed }
        }
        Exit-SimulatedCall -Call $call
    }
}
