function Set-MachinePerfmon {
    <#
    .SYNOPSIS
    Sets what a virtual machine sees of the processor's performance monitoring.
    .DESCRIPTION
    Set-VMProcessor takes this for a machine by its name only. It throws where the name may mean another machine.
    .PARAMETER VM
    The machine.
    .PARAMETER Feature
    Any of pmu, lbr, pebs and ipt; none switches all of it off.
    .EXAMPLE
    Set-MachinePerfmon -VM $machine -Feature pmu, lbr
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [object]$VM,

        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [string[]]$Feature
    )

    Import-HostModule -Name Hyper-V
    # A step before this may have renamed it: the object that we were given may not know.
    $name = [string](Hyper-V\Get-VM -Id $VM.Id -ErrorAction Stop).Name
    $reason = $null
    # A backtick is no wildcard, but changes what the name matches.
    if ($name.Contains('`') -or [System.Management.Automation.WildcardPattern]::ContainsWildcardCharacters($name)) {
        $reason = "the name '$name' is a pattern of other names"
    }
    else {
        $found = @(Hyper-V\Get-VM -Name $name -ErrorAction Stop)
        if ($found.Count -ne 1 -or $found[0].Id -ne $VM.Id) {
            $reason = "the host has $($found.Count) virtual machines with the name '$name'"
        }
    }
    if ($null -ne $reason) {
        $message = "Windows sets performance monitoring by the name alone, and $reason. Give the machine a name of its own first."
        throw (New-FabricError -Code AmbiguousName -Message $message -Category InvalidArgument -TargetObject $name)
    }
    $parameters = (Get-Command -Name Set-VMProcessor -Module Hyper-V).Parameters
    if (-not $parameters.ContainsKey('Perfmon')) {
        throw (New-FabricError -Code PropertyMissing -Message 'This version of Windows has no Perfmon here.' -Category NotImplemented -TargetObject $name)
    }
    # Documented as one text, and with a list in the examples: what the host's module takes decides.
    $value = if ($parameters['Perfmon'].ParameterType.IsArray) { , $Feature } else { $Feature -join ',' }
    Hyper-V\Set-VMProcessor -VMName $name -Perfmon $value -ErrorAction Stop
}
