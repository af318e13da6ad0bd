function Get-SimulatedUsage {
    <#
    .SYNOPSIS
    Gives memory and processors that the running virtual machines of a host use.
    .PARAMETER HostName
    Name of the host; the session's host when left out.
    .PARAMETER Verify
    Looks at every machine and corrects a count that a killed process left too high.
    .EXAMPLE
    (Get-SimulatedUsage)['Memory']
    .OUTPUTS
    System.Collections.IDictionary with Memory (bytes), Processors, Machines
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter()]
        [string] $HostName = (Get-SessionHostName),

        [Parameter()]
        [switch] $Verify
    )
    $path = "hosts/$HostName/index/running.json"
    if (-not $Verify) {
        $usage = Read-SimulatedDocument -Path $path
        if ($null -ne $usage) { return $usage }
        return [ordered] @{ Memory = 0L; Processors = 0L; Machines = 0L }
    }
    Lock-SimulatedObject -Kind usage -Key $HostName -Action {
        $usage = [ordered] @{ Memory = 0L; Processors = 0L; Machines = 0L }
        foreach ($record in Get-SimulatedVM -HostName $HostName) {
            $running = (Get-VMIndexKey -HostName $HostName -Record $record)['Running']
            if (-not $running) { continue }
            $memory, $processors = $running.Split(' ')
            $usage['Memory'] += [long] $memory
            $usage['Processors'] += [long] $processors
            $usage['Machines']++
        }
        Write-SimulatedDocument -Path $path -Document $usage
        $usage
    }
}
