function Write-CallRecord {
    <#
    .SYNOPSIS
    Appends a call to this process's call log.
    .PARAMETER Name
    Name of the cmdlet.
    .PARAMETER Bound
    Its bound parameters.
    .EXAMPLE
    Write-CallRecord -Name Get-VM -Bound $PSBoundParameters
    .OUTPUTS
    System.Int32: the number of the call in this process
    #>
    [CmdletBinding()]
    [OutputType([int])]
    param(
        [Parameter(Mandatory)]
        [string] $Name,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Bound
    )
    $script:LogSequence++
    $parameters = [ordered] @{}
    foreach ($entry in $Bound.GetEnumerator()) {
        $value = $entry.Value
        # Most are plain, and a function call costs more than the rest of the loop.
        $parameters[$entry.Key] = if ($value -is [string] -or $value -is [bool] -or $value -is [int]) { $value } else { ConvertTo-LogText -Value $value }
    }
    Add-LogLine -Record ([ordered] @{
            time = [datetime]::UtcNow.ToString('o'); host = $script:Session['HostName']; processId = $PID; sequence = $script:LogSequence
            cmdlet = $Name; parameters = $parameters
        })
    $script:LogSequence
}
