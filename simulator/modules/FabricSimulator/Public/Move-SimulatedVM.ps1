function Move-SimulatedVM {
    <#
    .SYNOPSIS
    Moves a virtual machine's record to another host; its adapters join the switches of the same name there.
    .PARAMETER Id
    Id of the machine.
    .PARAMETER From
    Name of the host that has it.
    .PARAMETER To
    Name of the host that gets it.
    .PARAMETER Change
    What else changes with the move; its parameter is the record.
    .EXAMPLE
    Move-SimulatedVM -Id $id -From HV01 -To HV02
    .OUTPUTS
    System.Collections.IDictionary: the new record, nothing when the source does not have the machine
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory)]
        [string] $Id,

        [Parameter(Mandatory)]
        [string] $From,

        [Parameter(Mandatory)]
        [string] $To,

        [Parameter()]
        [scriptblock] $Change = { }
    )
    Lock-SimulatedObject -Kind vm -Key $Id -Action {
        $source = "hosts/$From/vms/$Id.json"
        $record = Read-SimulatedDocument -Path $source -Fresh
        if ($null -eq $record) { return }
        $before = Get-VMIndexKey -HostName $From -Record $record
        foreach ($adapter in $record['NetworkAdapters']) {
            if (-not $adapter['SwitchName']) { continue }
            $switchRecord = Get-SimulatedSwitch -Name $adapter['SwitchName'] -HostName $To | Select-Object -First 1
            $adapter['SwitchId'] = if ($null -ne $switchRecord) { $switchRecord['Id'] }
            $adapter['Connected'] = $null -ne $switchRecord
        }
        $null = & $Change $record
        # The new record comes first: a process killed in between leaves a copy too many, never none.
        Write-VMRecord -HostName $To -Old @{ Id = $Id; Keys = $before['Keys']; Running = $null } -Record $record
        Remove-SimulatedDocument -Path $source
        if ($before['Running']) { Add-RunningUse -HostName $From -Use $before['Running'] -Remove }
        $record
    }
}
