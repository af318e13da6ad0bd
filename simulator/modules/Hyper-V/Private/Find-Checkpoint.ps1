function Find-Checkpoint {
    <#
    .SYNOPSIS
    Finds checkpoints by object, or by name on given virtual machines, and writes the errors for those that are not there.
    .PARAMETER Call
    The call.
    .PARAMETER InputObject
    Checkpoint objects.
    .PARAMETER Machine
    Records of virtual machines.
    .PARAMETER Name
    Names with or without wildcards; all checkpoints when left out.
    .EXAMPLE
    Find-Checkpoint -Call $call -Machine $machines -Name 'before*'
    .OUTPUTS
    System.Collections.Hashtable with VM and Checkpoint
    #>
    [CmdletBinding(DefaultParameterSetName = 'Machine')]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory, ParameterSetName = 'Object')]
        [object[]] $InputObject,

        [Parameter(ParameterSetName = 'Machine')]
        [AllowNull()]
        [object[]] $Machine,

        [Parameter(ParameterSetName = 'Machine')]
        [string[]] $Name
    )
    foreach ($item in $InputObject) {
        $owner = Get-SimulatedVM -Id $item.VMId
        $checkpoint = if ($owner) { ($owner['Checkpoints'] | Where-Object -FilterScript { [guid] $_['Id'] -eq $item.Id } | Select-Object -First 1) }
        if ($checkpoint) { @{ VM = $owner; Checkpoint = $checkpoint }; continue }
        Write-SimulatedError -Call $Call -Word ObjectNotFound -Target $item.Name -Message (
            "Hyper-V encountered an error trying to access an object on computer '$($Call['HostName'])' because the object was not found. The object might have been deleted.")
    }
    foreach ($owner in $Machine) {
        if (-not $Name) {
            foreach ($checkpoint in $owner['Checkpoints']) { @{ VM = $owner; Checkpoint = $checkpoint } }
            continue
        }
        foreach ($pattern in $Name) {
            $found = @($owner['Checkpoints'] | Where-Object -FilterScript { $_['Name'] -like $pattern -or $_['Name'] -eq $pattern })
            foreach ($checkpoint in $found) { @{ VM = $owner; Checkpoint = $checkpoint } }
            if ($found.Count -eq 0 -and -not [System.Management.Automation.WildcardPattern]::ContainsWildcardCharacters($pattern)) {
                Write-SimulatedError -Call $Call -Word ObjectNotFound -Target $pattern -Message 'Unable to find a snapshot matching the given criteria.'
            }
        }
    }
}
