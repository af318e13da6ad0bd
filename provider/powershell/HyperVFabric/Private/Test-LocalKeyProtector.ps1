function Test-LocalKeyProtector {
    <#
    .SYNOPSIS
    Whether a virtual machine has a virtual TPM that only the certificates of this host's own guardian open.
    .PARAMETER Machine
    The machine.
    .EXAMPLE
    Test-LocalKeyProtector -Machine $machine
    .OUTPUTS
    System.Boolean
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory = $true)]
        [object]$Machine
    )

    if ([int]$Machine.Generation -ne 2 -or -not (Hyper-V\Get-VMSecurity -VM $Machine -ErrorAction Stop).TpmEnabled) {
        return $false
    }
    # Only hosts with the Host Guardian support have the command; all others keep their keys themselves.
    $command = Get-Command -Name Get-HgsClientConfiguration -ErrorAction SilentlyContinue
    return $null -eq $command -or [string](& $command).Mode -eq 'Local'
}
