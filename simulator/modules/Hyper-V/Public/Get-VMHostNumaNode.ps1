function Get-VMHostNumaNode {
    <#
    .SYNOPSIS
    Gets the NUMA topology of a virtual machine host.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER Id
    As on Windows.
    .EXAMPLE
    Get-VMHostNumaNode
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMHostNumaNode
    #>
    [CmdletBinding(DefaultParameterSetName = 'ComputerName')]
    [OutputType('Microsoft.HyperV.PowerShell.VMHostNumaNode')]
    param(
        [Parameter(ParameterSetName = 'CimSession', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'ComputerName', Position = 0)]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'ComputerName', Position = 1)]
        [pscredential[]] $Credential,

        [Parameter()]
        [int] $Id
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates ComputerName
        if (-not $call) { return }
        foreach ($name in @(if ($ComputerName) { $ComputerName } else { $call['HostName'] })) {
            if (-not (Test-OtherHost -Call $call -HostName $name)) { continue }
            $hostRecord = Get-SimulatedHost -HostName $name
            $count = $hostRecord['NumaNodeCount']
            $total = [int] ($hostRecord['MemoryCapacity'] / $count / 1MB)
            $used = [int] ((Get-SimulatedUsage -HostName $name)['Memory'] / $count / 1MB)
            $nodes = if ($call['Bound'].ContainsKey('Id')) { @($Id) } else { 0..($count - 1) }
            foreach ($node in $nodes) {
                if ($node -lt 0 -or $node -ge $count) {
                    Write-SimulatedError -Call $call -Word ObjectNotFound -Target $node -Message "Hyper-V was unable to find a NUMA node with id $node."
                    continue
                }
                $record = @{
                    NodeId = $node; MemoryTotal = $total; MemoryAvailable = $total - $used
                    ProcessorsAvailability = @(foreach ($processor in 1..($hostRecord['LogicalProcessorCount'] / $count)) { 100 })
                }
                ConvertTo-SimulatedObject -Type VMHostNumaNode -Record $record -Context @{ ComputerName = $name }
            }
        }
        Exit-SimulatedCall -Call $call
    }
}
