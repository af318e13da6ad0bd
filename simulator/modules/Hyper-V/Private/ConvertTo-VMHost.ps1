function ConvertTo-VMHost {
    <#
    .SYNOPSIS
    Makes the output object of the host's record.
    .PARAMETER Record
    The record.
    .EXAMPLE
    ConvertTo-VMHost -Record (Get-SimulatedHost)
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMHost
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.HyperV.PowerShell.VMHost')]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record
    )
    $name = $Record['Name']
    $object = ConvertTo-SimulatedObject -Type VMHost -Record $Record['VMHost'] -Context @{ ComputerName = $name }
    $object.Name = $name
    $object.FullyQualifiedDomainName = if ($Record['Domain']) { "$name.$($Record['Domain'])" } else { $name }
    $object.LogicalProcessorCount = $Record['LogicalProcessorCount']
    $object.MemoryCapacity = $Record['MemoryCapacity']
    $object.SupportedVmVersions = @(Get-SupportedVersion -OsProfile $Record['OsProfile'])
    $object.IovSupport = @($Record['NetworkAdapters'] | Where-Object -FilterScript { $_['IovSupport'] }).Count -gt 0
    $nodes = [math]::Max(1, $Record['NumaNodeCount'])
    $used = (Get-SimulatedUsage)['Memory']
    $object.HostNumaStatus = @(for ($node = 0; $node -lt $nodes; $node++) {
            ConvertTo-SimulatedObject -Type VMHostNumaNode -Context @{ ComputerName = $name } -Record @{
                NodeId = $node; ProcessorsAvailability = @(100) * [int] ($Record['LogicalProcessorCount'] / $nodes)
                MemoryTotal = [int] ($Record['MemoryCapacity'] / $nodes / 1MB); MemoryAvailable = [int] (($Record['MemoryCapacity'] - $used) / $nodes / 1MB)
            }
        })
    $object.SecureBootTemplates = @(foreach ($template in Get-SecureBootTemplate) { ConvertTo-SimulatedObject -Type SecureBootTemplate -Record $template })
    $object.InternalNetworkAdapters = @(foreach ($adapter in $Record['ManagementAdapters']) {
            ConvertTo-SimulatedObject -Type VMInternalNetworkAdapter -Record $adapter -Context @{ ComputerName = $name }
        })
    $object
}
