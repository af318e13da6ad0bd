function Test-SimulatedRole {
    <#
    .SYNOPSIS
    Tells whether the host's hypervisor runs; if not, writes the error of an unreachable management service.
    .PARAMETER Call
    The call.
    .EXAMPLE
    Test-SimulatedRole -Call $call
    .OUTPUTS
    System.Boolean
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call
    )
    if ((Get-SimulatedHost)['Features']['Hyper-V'] -in 'Installed', 'UninstallPending') { return $true }
    Write-SimulatedError -Call $Call -Word ObjectNotFound -Target $Call['HostName'] -Message (
        "Hyper-V encountered an error trying to access an object on computer '$($Call['HostName'])' because the object was not found. The object might have been deleted. " +
        'Verify that the Virtual Machine Management service on the computer is running.')
    if ($Call['Name'] -eq 'Get-VM' -and $Call['Bound'].ContainsKey('Name')) {
        foreach ($missing in $Call['Bound']['Name']) {
            if ([System.Management.Automation.WildcardPattern]::ContainsWildcardCharacters($missing)) { continue }
            Write-SimulatedError -Call $Call -Word InvalidParameter -Target $missing -Message "Hyper-V was unable to find a virtual machine with name `"$missing`"."
        }
    }
    $false
}
