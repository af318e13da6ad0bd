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
    foreach ($entry in $Bound.GetEnumerator()) { $parameters[$entry.Key] = ConvertTo-LogText -Value $entry.Value }
    Add-LogLine -Record ([ordered] @{
            time = [datetime]::UtcNow.ToString('o'); host = $script:Session['HostName']; processId = $PID; sequence = $script:LogSequence
            cmdlet = $Name; parameters = $parameters
        })
    $script:LogSequence
}
