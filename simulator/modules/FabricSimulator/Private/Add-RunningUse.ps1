function Add-RunningUse {
    <#
    .SYNOPSIS
    Adds the memory and processors of a running virtual machine to those that its host counts, or takes them off.
    .PARAMETER HostName
    Name of the host.
    .PARAMETER Use
    '<bytes> <processors>'.
    .PARAMETER Remove
    Takes them off.
    .EXAMPLE
    Add-RunningUse -HostName HV01 -Use '536870912 1'
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [string] $HostName,

        [Parameter(Mandatory)]
        [string] $Use,

        [Parameter()]
        [switch] $Remove
    )
    $memory, $processors = $Use.Split(' ')
    $sign = if ($Remove) { -1 } else { 1 }
    $path = "hosts/$HostName/index/running.json"
    Lock-SimulatedObject -Kind usage -Key $HostName -Action {
        $usage = Read-SimulatedDocument -Path $path -Fresh
        if ($null -eq $usage) { $usage = [ordered] @{ Memory = 0L; Processors = 0; Machines = 0 } }
        $usage['Memory'] = [math]::Max(0L, $usage['Memory'] + $sign * [long] $memory)
        $usage['Processors'] = [math]::Max(0L, $usage['Processors'] + $sign * [long] $processors)
        $usage['Machines'] = [math]::Max(0L, $usage['Machines'] + $sign)
        Write-SimulatedDocument -Path $path -Document $usage
    }
}
