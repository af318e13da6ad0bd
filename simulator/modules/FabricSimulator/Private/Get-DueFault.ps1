function Get-DueFault {
    <#
    .SYNOPSIS
    Counts a call against the fabric's faults and gives the fault that is due.
    .PARAMETER Call
    The call.
    .EXAMPLE
    Get-DueFault -Call $call
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call
    )
    Lock-SimulatedObject -Kind fault -Key faults -Action {
        $document = Read-SimulatedDocument -Path 'faults.json' -Fresh
        if ($null -eq $document) { return }
        $due = $null
        $counted = $false
        foreach ($fault in $document['Faults']) {
            if ($Call['Name'] -notlike $fault['Cmdlet'] -or ($fault['HostName'] -and $fault['HostName'] -ne $Call['HostName'])) { continue }
            if ($fault['Parameter'] -and -not $Call['Bound'].ContainsKey($fault['Parameter'])) { continue }
            $fault['Seen']++
            $counted = $true
            if ($null -eq $due -and $fault['Seen'] -ge $fault['Nth'] -and $fault['Seen'] -lt $fault['Nth'] + $fault['Times']) { $due = $fault }
        }
        if ($counted) { Write-SimulatedDocument -Path 'faults.json' -Document $document }
        $due
    }
}
