function Read-MachinePart {
    <#
    .SYNOPSIS
    Reads one kind of object of some virtual machines, and sorts it by machine.
    .PARAMETER TypeName
    The kind, as in MachinePart.psd1.
    .PARAMETER Machine
    The machines.
    .EXAMPLE
    Read-MachinePart -TypeName VMProcessor -Machine $machines
    .OUTPUTS
    System.Collections.Hashtable
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$TypeName,

        [Parameter(Mandatory = $true)]
        [object[]]$Machine
    )

    $part = $script:MachinePart[$TypeName]
    $table = @{}
    $having = @(foreach ($one in $Machine) { if ($part.Generation -eq 0 -or $one.Generation -eq $part.Generation) { $one } })
    if ($having.Count -eq 0) {
        return $table
    }
    $cmdlet = "Hyper-V\$($part.Cmdlet)"
    if ($part.PerMachine) {
        foreach ($one in $having) {
            $table[[string]$one.Id] = @(& $cmdlet -VM $one -ErrorAction Stop)
        }
        return $table
    }
    foreach ($object in @(& $cmdlet -VM $having -ErrorAction Stop)) {
        $owner = [string]$object.VMId
        if (-not $table.ContainsKey($owner)) {
            $table[$owner] = [System.Collections.Generic.List[object]]::new()
        }
        $table[$owner].Add($object)
    }
    return $table
}
