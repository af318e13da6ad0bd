function Find-Switch {
    <#
    .SYNOPSIS
    Gives the virtual switch with an id or a name, or nothing when it is surely not on this host.
    .PARAMETER Id
    The switch's id.
    .PARAMETER Name
    The switch's name. It is compared as it stands, never as a pattern.
    .EXAMPLE
    Find-Switch -Name External
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMSwitch
    #>
    [CmdletBinding()]
    [OutputType([object])]
    param(
        [Parameter(Mandatory = $true, ParameterSetName = 'Id')]
        [guid]$Id,

        [Parameter(Mandatory = $true, ParameterSetName = 'Name')]
        [string]$Name
    )

    Import-HostModule -Name Hyper-V
    if ($PSCmdlet.ParameterSetName -eq 'Id') {
        $found = @(Select-LookupResult -Output @(Hyper-V\Get-VMSwitch -Id $Id -ErrorAction Continue 2>&1))
    }
    elseif ($Name.IndexOfAny([char[]]'*?[]`') -ge 0) {
        # The cmdlet would take it for a pattern; the back-tick is the escape in one.
        $found = @(Select-LookupResult -Output @(Hyper-V\Get-VMSwitch -ErrorAction Continue 2>&1))
    }
    else {
        $found = @(Select-LookupResult -Output @(Hyper-V\Get-VMSwitch -Name $Name -ErrorAction Continue 2>&1))
    }

    if ($PSCmdlet.ParameterSetName -eq 'Name') {
        $found = @($found | Where-Object -FilterScript { [string]::Equals([string]$_.Name, $Name, [System.StringComparison]::OrdinalIgnoreCase) })
        if ($found.Count -gt 1) {
            throw (New-FabricError -Code AmbiguousName -Message "This host has $($found.Count) virtual switches named '$Name'." -Category InvalidArgument -TargetObject $Name)
        }
    }
    if ($found.Count -eq 0) {
        return $null
    }
    return $found[0]
}
