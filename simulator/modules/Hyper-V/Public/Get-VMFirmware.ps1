function Get-VMFirmware {
    <#
    .SYNOPSIS
    Gets the firmware configuration of a virtual machine.
    .PARAMETER VM
    As on Windows.
    .PARAMETER VMName
    As on Windows.
    .PARAMETER VMSnapshot
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .EXAMPLE
    Get-VMFirmware -VMName web01
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMFirmware
    #>
    [CmdletBinding(DefaultParameterSetName = 'VMName')]
    [OutputType('Microsoft.HyperV.PowerShell.VMFirmware')]
    param(
        [Parameter(ParameterSetName = 'VMObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VirtualMachine[]] $VM,

        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 0, ValueFromPipeline)]
        [string[]] $VMName,

        [Parameter(ParameterSetName = 'VMSnapshot', Mandatory, Position = 0, ValueFromPipeline)]
        [Alias('VMCheckpoint')]
        [Microsoft.HyperV.PowerShell.VMSnapshot] $VMSnapshot,

        [Parameter(ParameterSetName = 'VMName')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'VMName')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'VMName')]
        [pscredential[]] $Credential
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates VMSnapshot
        if (-not $call) { return }
        foreach ($source in Get-ConfigurationSource -Call $call) {
            if (-not (Test-Generation -Call $call -Record $source['Record'] -Generation 2 -What 'UEFI firmware')) { continue }
            ConvertTo-SimulatedObject -Type VMFirmware -Record $source['Record']['Firmware'] -Context $source['Context']
        }
        Exit-SimulatedCall -Call $call
    }
}
