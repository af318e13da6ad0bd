function Write-CallRecord {
    <#
    .SYNOPSIS
    Appends a call to this process's call log: no secrets.
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
        $parameters[$entry.Key] = if ($value -is [bool] -or $value -is [int]) { $value }
        elseif ($script:SecretName.IsMatch($entry.Key) -and $value -isnot [System.Management.Automation.SwitchParameter]) { '***' }
        elseif ($value -is [string]) { $value }
        else { ConvertTo-LogText -Value $value }
    }
    Add-LogLine -Record ([ordered] @{
            time = [datetime]::UtcNow.ToString('o'); host = $script:Session['HostName']; processId = $PID; sequence = $script:LogSequence
            cmdlet = $Name; parameters = $parameters
        })
    $script:LogSequence
}
