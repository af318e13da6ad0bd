function Find-SwitchByName {
    <#
    .SYNOPSIS
    Gives the one switch of a name; writes the error of a missing or ambiguous name.
    .PARAMETER Call
    The call.
    .PARAMETER Name
    The name.
    .EXAMPLE
    Find-SwitchByName -Call $call -Name LAN
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [string] $Name
    )
    $found = @(Get-SimulatedSwitch -Name ([System.Management.Automation.WildcardPattern]::Escape($Name)))
    if ($found.Count -eq 1) { return $found[0] }
    if ($found.Count -gt 1) {
        Write-SimulatedError -Call $Call -Word InvalidOperation -Target $Name -Message 'Sequence contains more than one element'
    } else {
        Write-SimulatedError -Call $Call -Word InvalidParameter -Target $Name -Message "Hyper-V was unable to find a virtual switch with name `"$Name`"."
    }
}
