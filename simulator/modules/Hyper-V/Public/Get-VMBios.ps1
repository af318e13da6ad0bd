function Get-VMBios {
    <#
    .SYNOPSIS
    Gets the BIOS of a virtual machine or snapshot.
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
    Get-VMBios -VMName web01
    .OUTPUTS
    Microsoft.Vhd.PowerShell.VirtualHardDisk
    #>
    [CmdletBinding(DefaultParameterSetName = 'VMName')]
    [OutputType('Microsoft.Vhd.PowerShell.VirtualHardDisk')]
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
            if (-not (Test-Generation -Call $call -Record $source['Record'] -Generation 1 -What 'a BIOS')) { continue }
            ConvertTo-SimulatedObject -Type VMBios -Record $source['Record']['Bios'] -Context $source['Context']
        }
        Exit-SimulatedCall -Call $call
    }
}
