function Test-OtherHost {
    <#
    .SYNOPSIS
    Tells whether a host answers the requests of this one; one that does not is the cmdlet's error.
    .PARAMETER Call
    The call.
    .PARAMETER HostName
    Name of the host.
    .EXAMPLE
    if (Test-OtherHost -Call $call -HostName HV02) { Get-SimulatedVM -HostName HV02 }
    .OUTPUTS
    System.Boolean
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [string] $HostName
    )
    $power = Read-SimulatedDocument -Path "hosts/$HostName/power.json"
    if ($null -ne $power -and (Get-SimulatedPower -HostName $HostName)['State'] -eq 'Up') { return $true }
    Write-SimulatedError -Call $Call -Word ObjectNotFound -Target $HostName -Message (
        "Hyper-V encountered an error trying to access an object on computer '$HostName' because the object was not found. Verify that the Virtual Machine Management service on the computer is running.")
    $false
}
