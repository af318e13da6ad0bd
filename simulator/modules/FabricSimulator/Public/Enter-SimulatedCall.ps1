function Enter-SimulatedCall {
    <#
    .SYNOPSIS
    Begins the work of a simulated cmdlet: log, reachability, latency, faults, parameters that are not simulated, the state of the cluster.
    .DESCRIPTION
    Called first in the process block. It gives $null when a fault tells the cmdlet to accept the call and do nothing.
    .PARAMETER Cmdlet
    The cmdlet's $PSCmdlet.
    .PARAMETER Simulates
    Parameters that the cmdlet simulates. Common parameters, VM, VMName, Name, Id, Passthru and ComputerName (this host) need not be listed;
    any other bound parameter ends the cmdlet with the error NotImplemented.
    .PARAMETER WithoutRole
    The cmdlet works although the role Hyper-V is not installed.
    .EXAMPLE
    $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates Count, Reserve
    .OUTPUTS
    System.Collections.Hashtable: the call, passed to the other core functions
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory, Position = 0)]
        [System.Management.Automation.PSCmdlet] $Cmdlet,

        [Parameter(Position = 1)]
        [string[]] $Simulates = @(),

        [Parameter()]
        [switch] $WithoutRole
    )
    $session = $script:Session
    if ($null -eq $session -or $session['Root'] -cne $env:HYPERV_FABRIC_ROOT -or $session['HostName'] -cne $env:HYPERV_FABRIC_HOST) {
        Open-SimulatedSession
        $session = $script:Session
    }
    Assert-SimulatedSession
    $name = $Cmdlet.MyInvocation.MyCommand.Name
    $bound = $Cmdlet.MyInvocation.BoundParameters
    $call = @{ Cmdlet = $Cmdlet; Name = $name; HostName = $session['HostName']; Bound = $bound; Fault = $null; Sequence = Write-CallRecord -Name $name -Bound $bound }

    if ([System.IO.File]::Exists($session['LatencyFile'])) { Wait-SimulatedLatency -Name $name }
    # After the latency: what happened in the meantime is seen.
    if ([System.IO.File]::Exists($session['ClusterFile'])) { Update-SessionCluster }
    if ([System.IO.File]::Exists($session['FaultFile'])) {
        $call['Fault'] = Get-DueFault -Call $call
        if ($null -ne $call['Fault'] -and -not (Invoke-FaultBefore -Call $call)) { return }
    }
    Assert-SimulatedParameter -Call $call -Simulates $Simulates
    if (-not $WithoutRole -and -not (Test-SimulatedRole -Call $call)) { return }
    $call
}
