function Open-SimulatedSession {
    <#
    .SYNOPSIS
    Binds this process to the host that HYPERV_FABRIC_HOST names, or ends the process when that host cannot be reached.
    .EXAMPLE
    Open-SimulatedSession
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param()
    $power = Get-SimulatedPower -HostName $env:HYPERV_FABRIC_HOST
    if ($power['State'] -ne 'Up') { Stop-SessionProcess -Reason "Connecting to remote server $env:HYPERV_FABRIC_HOST failed: the host cannot be reached." }
    $script:Session = @{
        Root = $env:HYPERV_FABRIC_ROOT; HostName = $env:HYPERV_FABRIC_HOST; BootId = $power['BootId']
        FaultFile = [System.IO.Path]::Combine($env:HYPERV_FABRIC_ROOT, 'faults.json')
        LatencyFile = [System.IO.Path]::Combine($env:HYPERV_FABRIC_ROOT, 'latency.json')
        ClusterFile = [System.IO.Path]::Combine($env:HYPERV_FABRIC_ROOT, 'hosts', $env:HYPERV_FABRIC_HOST, 'cluster.json')
    }
    if ($null -ne $script:LogWriter) {
        $script:LogWriter.Dispose()
        $script:LogWriter = $null
    }
}
