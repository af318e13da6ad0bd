function Set-VMMemory {
    <#
    .SYNOPSIS
    Configures the memory of a virtual machine.
    .PARAMETER VM
    As on Windows.
    .PARAMETER VMMemory
    As on Windows.
    .PARAMETER VMName
    As on Windows.
    .PARAMETER Buffer
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER DynamicMemoryEnabled
    As on Windows.
    .PARAMETER MaximumAmountPerNumaNodeBytes
    As on Windows.
    .PARAMETER MaximumBytes
    As on Windows.
    .PARAMETER MinimumBytes
    As on Windows.
    .PARAMETER Passthru
    As on Windows.
    .PARAMETER Priority
    As on Windows.
    .PARAMETER ResourcePoolName
    As on Windows.
    .PARAMETER StartupBytes
    As on Windows.
    .EXAMPLE
    Set-VMMemory -VMName web01 -StartupBytes 2GB
    .OUTPUTS
    Microsoft.HyperV.PowerShell.Memory
    #>
    [CmdletBinding(DefaultParameterSetName = 'VMName', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.Memory')]
    param(
        [Parameter(ParameterSetName = 'VMObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VirtualMachine[]] $VM,

        [Parameter(ParameterSetName = 'ResourceObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VMMemory[]] $VMMemory,

        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 0, ValueFromPipeline)]
        [string[]] $VMName,

        [Parameter()]
        [int] $Buffer,

        [Parameter(ParameterSetName = 'VMName')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'VMName')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'VMName')]
        [pscredential[]] $Credential,

        [Parameter()]
        [bool] $DynamicMemoryEnabled,

        [Parameter()]
        [long] $MaximumAmountPerNumaNodeBytes,

        [Parameter()]
        [long] $MaximumBytes,

        [Parameter()]
        [long] $MinimumBytes,

        [Parameter()]
        [switch] $Passthru,

        [Parameter()]
        [int] $Priority,

        [Parameter()]
        [string] $ResourcePoolName,

        [Parameter()]
        [long] $StartupBytes
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates VMMemory, Buffer, DynamicMemoryEnabled, MaximumAmountPerNumaNodeBytes, MaximumBytes, MinimumBytes,
            Priority, ResourcePoolName, StartupBytes
        if (-not $call) { return }
        $value = @{}
        foreach ($key in 'Buffer', 'DynamicMemoryEnabled', 'Priority', 'ResourcePoolName') { if ($call['Bound'].ContainsKey($key)) { $value[$key] = $call['Bound'][$key] } }
        foreach ($key in 'Startup', 'Minimum', 'Maximum') { if ($call['Bound'].ContainsKey("${key}Bytes")) { $value[$key] = $call['Bound']["${key}Bytes"] } }
        if ($call['Bound'].ContainsKey('MaximumAmountPerNumaNodeBytes')) { $value['MaximumPerNumaNode'] = [long] [math]::Floor($MaximumAmountPerNumaNodeBytes / 1MB) }
        $machines = if ($VMMemory) { Resolve-SimulatedVM -Call $call -InputObject $VMMemory } else { Resolve-SimulatedVM -Call $call }
        foreach ($machine in $machines) {
            if (-not $PSCmdlet.ShouldProcess($machine['Name'], 'Set-VMMemory')) { continue }
            $changed = Update-SimulatedVM -Call $call -Id $machine['Id'] -Change {
                param($record)
                Assert-ValueRange -Call $call -Device Memory -Name Buffer -Minimum 5 -Maximum 2000
                Assert-ValueRange -Call $call -Device Memory -Name Priority -Minimum 0 -Maximum 100
                Set-MemoryProperty -Call $call -Record $record -Value $value
            }
            if ($changed -and $Passthru) { ConvertTo-SimulatedObject -Type VMMemory -Record $changed['Memory'] -Context (Get-SimulatedContext -VM $changed) }
        }
        Exit-SimulatedCall -Call $call
    }
}
