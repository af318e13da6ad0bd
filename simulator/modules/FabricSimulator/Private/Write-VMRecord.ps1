function Write-VMRecord {
    <#
    .SYNOPSIS
    Stores a virtual machine's record and keeps the indexes of names, attached disks and running machines with it.
    .PARAMETER HostName
    Name of the host.
    .PARAMETER Old
    What the record's index keys were (Get-VMIndexKey), or nothing for a new machine.
    .PARAMETER Record
    The new record, or nothing when the machine is removed.
    .EXAMPLE
    Write-VMRecord -HostName HV01 -Old $before -Record $vm
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [string] $HostName,

        [Parameter(Mandatory)]
        [AllowNull()]
        [hashtable] $Old,

        [Parameter(Mandatory)]
        [AllowNull()]
        [System.Collections.IDictionary] $Record
    )
    $before = if ($null -ne $Old) { $Old['Keys'] } else { @() }
    $after = @()
    if ($null -ne $Record) {
        $id = $Record['Id']
        $new = Get-VMIndexKey -HostName $HostName -Record $Record
        $after = $new['Keys']
        foreach ($entry in $after) {
            if ($before -cnotcontains $entry) {
                $index, $key = $entry.Split('|', 2)
                Set-IndexEntry -Index $index -Key $key -Id $id
            }
        }
        # Use is counted before a machine runs and given back after it stopped: a process killed in between leaves too much, never too little.
        if ($new['Running'] -and ($null -eq $Old -or $Old['Running'] -cne $new['Running'])) { Add-RunningUse -HostName $HostName -Use $new['Running'] }
        Write-SimulatedDocument -Path "hosts/$HostName/vms/$id.json" -Document $Record
        if ($null -ne $Old -and $Old['Running'] -and $Old['Running'] -cne $new['Running']) { Add-RunningUse -HostName $HostName -Use $Old['Running'] -Remove }
    } else {
        $id = $Old['Id']
        Remove-SimulatedDocument -Path "hosts/$HostName/vms/$id.json"
        if ($Old['Running']) { Add-RunningUse -HostName $HostName -Use $Old['Running'] -Remove }
    }
    foreach ($entry in $before) {
        if ($after -cnotcontains $entry) {
            $index, $key = $entry.Split('|', 2)
            Set-IndexEntry -Index $index -Key $key -Id $id -Remove
        }
    }
}
