function Enter-FileCall {
    <#
    .SYNOPSIS
    Begins a change to a file of the simulated host: log and faults, as Enter-SimulatedCall has them for the cmdlets of Hyper-V.
    .PARAMETER Name
    Name of the file cmdlet.
    .PARAMETER Bound
    Its bound parameters.
    .EXAMPLE
    $call = Enter-FileCall -Name Move-Item -Bound $PSBoundParameters
    .OUTPUTS
    System.Collections.Hashtable: the call, for Exit-SimulatedCall
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [string] $Name,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Bound
    )
    $session = $script:Session
    if ($null -eq $session -or $session['Root'] -cne $env:HYPERV_FABRIC_ROOT -or $session['HostName'] -cne $env:HYPERV_FABRIC_HOST) {
        Open-SimulatedSession
        $session = $script:Session
    }
    $call = @{ Name = $Name; HostName = $session['HostName']; Bound = $Bound; Fault = $null; Sequence = Write-CallRecord -Name $Name -Bound $Bound }
    if ([System.IO.File]::Exists($session['FaultFile'])) {
        $fault = Get-DueFault -Call $call
        $call['Fault'] = $fault
        if ($null -ne $fault -and $fault['Action'] -eq 'Error') {
            throw [System.Management.Automation.ErrorRecord]::new([System.IO.IOException]::new($fault['Message']), $fault['Word'], 'WriteError', $Name)
        }
        if ($null -ne $fault) { $null = Invoke-FaultBefore -Call $call }
    }
    $call
}
