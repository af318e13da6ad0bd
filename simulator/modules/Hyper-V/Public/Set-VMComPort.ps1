function Set-VMComPort {
    <#
    .SYNOPSIS
    Configures the COM port of a virtual machine.
    .PARAMETER VM
    As on Windows.
    .PARAMETER VMComPort
    As on Windows.
    .PARAMETER VMName
    As on Windows.
    .PARAMETER Path
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER DebuggerMode
    As on Windows.
    .PARAMETER Number
    As on Windows.
    .PARAMETER Passthru
    As on Windows.
    .EXAMPLE
    Set-VMComPort -VMName web01 -Number 1 -Path '\\.\pipe\web01'
    .OUTPUTS
    Microsoft.HyperV.PowerShell.ComPort
    #>
    [CmdletBinding(DefaultParameterSetName = 'VMName', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.ComPort')]
    param(
        [Parameter(ParameterSetName = 'VMObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VirtualMachine[]] $VM,

        [Parameter(ParameterSetName = 'VMComPort', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VMComPort[]] $VMComPort,

        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 0, ValueFromPipeline)]
        [string[]] $VMName,

        [Parameter(Position = 2)]
        [string] $Path,

        [Parameter(ParameterSetName = 'VMName')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'VMName')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'VMName')]
        [pscredential[]] $Credential,

        [Parameter()]
        [Microsoft.HyperV.PowerShell.OnOffState] $DebuggerMode,

        [Parameter(ParameterSetName = 'VMName', Mandatory)]
        [Parameter(ParameterSetName = 'VMObject', Mandatory)]
        [int] $Number,

        [Parameter()]
        [switch] $Passthru
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates DebuggerMode, Number, Path, VMComPort
        if (-not $call) { return }
        $targets = @(
            if ($VMComPort) {
                foreach ($port in $VMComPort) { foreach ($machine in Resolve-SimulatedVM -Call $call -InputObject $port) { @{ Machine = $machine; Number = [int] $port.Name.Substring(4) } } }
            } else {
                foreach ($machine in Resolve-SimulatedVM -Call $call) { @{ Machine = $machine; Number = $Number } }
            }
        )
        foreach ($item in $targets) {
            $key = "ComPort$($item['Number'])"
            if (-not $PSCmdlet.ShouldProcess($item['Machine']['Name'], 'Set-VMComPort')) { continue }
            $changed = Update-SimulatedVM -Call $call -Id $item['Machine']['Id'] -Change {
                param($record)
                Assert-ValueRange -Call $call -Device 'Serial Port' -Name Number -Minimum 1 -Maximum 2
                Assert-SimulatedState -Call $call -VM $record -State Off -Action "Failed to modify device 'Serial Port'."
                if ($Path -and $Path -notmatch '^\\\\[^\\]+\\pipe\\.+') {
                    Deny-SimulatedCall -Call $call -Word InvalidParameter -Target $Path -Message "Failed to modify device 'Serial Port'. '$Path' is not the path of a named pipe."
                }
                if ($call['Bound'].ContainsKey('Path')) { $record[$key]['Path'] = $Path }
                if ($call['Bound'].ContainsKey('DebuggerMode')) { $record[$key]['DebuggerMode'] = $DebuggerMode.ToString() }
            }
            if ($changed -and $Passthru) { ConvertTo-SimulatedObject -Type VMComPort -Record $changed[$key] -Context (Get-SimulatedContext -VM $changed) }
        }
        Exit-SimulatedCall -Call $call
    }
}
