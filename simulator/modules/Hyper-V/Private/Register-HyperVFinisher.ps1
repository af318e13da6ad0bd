function Register-HyperVFinisher {
    <#
    .SYNOPSIS
    Says how the computed fields of the Hyper-V output classes are filled.
    .EXAMPLE
    Register-HyperVFinisher
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param()
    Register-SimulatedFinisher -Type VirtualMachine -Action {
        param($object, $record, $context)
        $running = $record['State'] -in 'Running', 'Paused'
        $object.ProcessorCount = $record['Processor']['Count']
        $object.DynamicMemoryEnabled = $record['Memory']['DynamicMemoryEnabled']
        $object.MemoryStartup = $record['Memory']['Startup']
        $object.MemoryMinimum = $record['Memory']['Minimum']
        $object.MemoryMaximum = $record['Memory']['Maximum']
        $object.MemoryStatus = if ($running -and $object.DynamicMemoryEnabled) { 'OK' } else { '' }
        $object.MemoryDemand = if ($running) { [long] ($object.MemoryAssigned / 4) } else { 0 }
        $object.OperationalStatus = @('Ok')
        $object.PrimaryOperationalStatus = 'Ok'
        $object.StatusDescriptions = @('Operating normally')
        $object.PrimaryStatusDescription = 'Operating normally'
        $object.Status = 'Operating normally'
        $object.IntegrationServicesState = ''
        $object.IntegrationServicesVersion = '0.0'
        $object.NumaNodesCount = 1
        $object.NumaSocketCount = 1
        $object.CreationTime = [datetime]::Parse($record['CreationTime'], $null, 'RoundtripKind').ToLocalTime()
        $object.ComPorts = @($object.ComPort1, $object.ComPort2)
        if ($running) {
            $object.Uptime = [datetime]::UtcNow - [datetime]::Parse($record['StartedAt'], $null, 'RoundtripKind')
            $heartbeat = @($record['VMIntegrationService'] | Where-Object -FilterScript { $_['Name'] -eq 'Heartbeat' })[0]
            $object.Heartbeat = if (-not $heartbeat['Enabled']) { 'Disabled' } elseif ($record['State'] -eq 'Paused') { 'Paused' } else { $record['Guest']['Heartbeat'] }
            $object.NumaAligned = $true
        }
    }
    Register-NetworkFinisher
    Register-SimulatedFinisher -Type VMBootSource -Action {
        param($object, $record, $context)
        if (-not $context.Contains('VM')) { return }
        foreach ($list in @('NetworkAdapters', 'VMNetworkAdapter'), @('HardDrives', 'HardDiskDrive'), @('DVDDrives', 'DvdDrive')) {
            foreach ($device in $context['VM'][$list[0]]) {
                if ($device['Id'] -eq $record['DeviceId']) { $object.Device = ConvertTo-SimulatedObject -Type $list[1] -Record $device -Context $context }
            }
        }
    }
    Register-SimulatedFinisher -Type VMIntegrationComponent -Action {
        param($object, $record, $context)
        if (-not $context.Contains('VM') -or $context['VM']['State'] -ne 'Running' -or -not $record['Enabled']) {
            $object.PrimaryStatusDescription = ''
            $object.SecondaryStatusDescription = ''
            return
        }
        $object.OperationalStatus = @('Ok')
        $object.PrimaryOperationalStatus = 'Ok'
        $object.PrimaryStatusDescription = 'OK'
        $object.SecondaryStatusDescription = ''
        $object.StatusDescription = @('OK')
    }
}
