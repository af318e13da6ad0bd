function Get-VMComPort {
    <#
    .SYNOPSIS
    Gets the COM ports of a virtual machine or snapshot.
    .PARAMETER VM
    As on Windows.
    .PARAMETER VMName
    As on Windows.
    .PARAMETER VMSnapshot
    As on Windows.
    .PARAMETER Number
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .EXAMPLE
    Get-VMComPort -VMName web01
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMComPort
    #>
    [CmdletBinding(DefaultParameterSetName = 'VMName')]
    [OutputType('Microsoft.HyperV.PowerShell.VMComPort')]
    param(
        [Parameter(ParameterSetName = 'VMObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VirtualMachine[]] $VM,

        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 0, ValueFromPipeline)]
        [string[]] $VMName,

        [Parameter(ParameterSetName = 'VMSnapshot', Mandatory, Position = 0, ValueFromPipeline)]
        [Alias('VMCheckpoint')]
        [Microsoft.HyperV.PowerShell.VMSnapshot] $VMSnapshot,

        [Parameter(Position = 1)]
        [int] $Number,

        [Parameter(ParameterSetName = 'VMName')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'VMName')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'VMName')]
        [pscredential[]] $Credential
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates Number, VMSnapshot
        if (-not $call) { return }
        $numbers = if ($call['Bound'].ContainsKey('Number')) { $Number } else { 1, 2 }
        foreach ($source in Get-ConfigurationSource -Call $call) {
            foreach ($index in $numbers) {
                if ($index -notin 1, 2) {
                    Write-SimulatedError -Call $call -Word InvalidParameter -Target $index -Message "There is no COM port $index. The number must be 1 or 2."
                    continue
                }
                ConvertTo-SimulatedObject -Type VMComPort -Record $source['Record']["ComPort$index"] -Context $source['Context']
            }
        }
        Exit-SimulatedCall -Call $call
    }
}
