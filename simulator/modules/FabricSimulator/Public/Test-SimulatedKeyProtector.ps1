function Test-SimulatedKeyProtector {
    <#
    .SYNOPSIS
    Tells whether a host can open the key protector of a machine with a virtual TPM: a local one only with the keys of the guardian that made it.
    .PARAMETER VM
    Record of the machine.
    .PARAMETER HostName
    The host.
    .EXAMPLE
    Test-SimulatedKeyProtector -VM $record -HostName HV02
    .OUTPUTS
    System.Boolean
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $VM,

        [Parameter()]
        [string] $HostName = (Get-SessionHostName)
    )
    $protector = [string] $VM['Security']['KeyProtector']
    if (-not $VM['Security']['TpmEnabled'] -or -not $protector.StartsWith('local/')) { return $true }
    $maker = $protector.Substring(6)
    $maker -eq $HostName -or @((Get-SimulatedHost -HostName $HostName)['Guardians']) -contains $maker
}
