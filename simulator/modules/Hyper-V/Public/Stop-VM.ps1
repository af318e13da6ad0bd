function Stop-VM {
    <#
    .SYNOPSIS
    Shuts down, turns off, or saves a virtual machine.
    .PARAMETER Name
    As on Windows.
    .PARAMETER VM
    As on Windows.
    .PARAMETER AsJob
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER Force
    As on Windows.
    .PARAMETER Passthru
    As on Windows.
    .PARAMETER Save
    As on Windows.
    .PARAMETER TurnOff
    As on Windows.
    .EXAMPLE
    Stop-VM
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VirtualMachine
    #>
    [CmdletBinding(DefaultParameterSetName = 'Name', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.VirtualMachine')]
    param(
        [Parameter(ParameterSetName = 'Name', Mandatory, Position = 0, ValueFromPipeline)]
        [Alias('VMName')]
        [string[]] $Name,

        [Parameter(ParameterSetName = 'VMObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VirtualMachine[]] $VM,

        [Parameter()]
        [switch] $AsJob,

        [Parameter(ParameterSetName = 'Name')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'Name')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'Name')]
        [pscredential[]] $Credential,

        [Parameter()]
        [switch] $Force,

        [Parameter()]
        [switch] $Passthru,

        [Parameter()]
        [switch] $Save,

        [Parameter()]
        [switch] $TurnOff
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates Force, Save, TurnOff
        if (-not $call) { return }
        $mode = if ($TurnOff) { 'TurnOff' } elseif ($Save) { 'Save' } elseif ($Force) { 'Force' } else { 'Guest' }
        foreach ($machine in Resolve-SimulatedVM -Call $call) {
            if (-not $PSCmdlet.ShouldProcess($machine['Name'], 'Stop-VM')) { continue }
            $changed = Stop-Machine -Call $call -Machine $machine -Mode $mode
            if ($changed -and $Passthru) { ConvertTo-VM -Record $changed }
        }
        Exit-SimulatedCall -Call $call
    }
}
