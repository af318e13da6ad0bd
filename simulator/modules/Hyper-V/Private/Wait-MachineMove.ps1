function Wait-MachineMove {
    <#
    .SYNOPSIS
    Lets the migration of a running machine between two hosts take its time, and gives the reason why it failed.
    .DESCRIPTION
    Each host has a limit of migrations at once. The machine stays on its host until the end; when the destination goes down, it runs on there.
    .PARAMETER Machine
    Record of the machine.
    .PARAMETER From
    Its host.
    .PARAMETER To
    The destination host.
    .EXAMPLE
    Wait-MachineMove -Machine $machine -From HV01 -To HV02
    .OUTPUTS
    System.Collections.Hashtable with Word and Message, or nothing
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Machine,

        [Parameter(Mandatory)]
        [string] $From,

        [Parameter(Mandatory)]
        [string] $To
    )
    $seconds = Get-SimulatedMigrationTime
    if ($seconds -eq 0 -or $Machine['State'] -notin 'Running', 'Paused') { return }
    $failed = "Virtual machine migration operation for '$($Machine['Name'])' failed at migration source '$From'."
    $end = [datetime]::UtcNow.AddSeconds($seconds)
    $notes = @("hosts/$From/moves/$($Machine['Id']).json", "hosts/$To/moves/$($Machine['Id']).json")
    $limited = Lock-SimulatedObject -Kind migration -Key all -Action {
        foreach ($name in $From, $To) {
            $limit = (Get-SimulatedHost -HostName $name)['VMHost']['MaximumVirtualMachineMigrations']
            # The note of a process that was killed ends with its time.
            $running = @(Get-SimulatedDocumentPath -Folder "hosts/$name/moves" | ForEach-Object -Process { Read-SimulatedDocument -Path $_ -Fresh } | Where-Object -FilterScript { $_ -and $_['EndsAt'] -gt [datetime]::UtcNow.ToString('o') })
            if ($running.Count -ge $limit) { return @{ Word = 'OperationFailed'; Message = "$failed The operation cannot be performed on '$name' because virtual machine migration limit '$limit' was reached, please wait for completion of an ongoing migration operation." } }
        }
        foreach ($note in $notes) { Write-SimulatedDocument -Path $note -Document ([ordered] @{ EndsAt = $end.ToString('o') }) }
    }
    if ($limited) { return $limited }
    try {
        while ([datetime]::UtcNow -lt $end) {
            [System.Threading.Thread]::Sleep(25)
            Assert-SimulatedSession
            if ((Get-SimulatedPower -HostName $To)['State'] -eq 'Up') { continue }
            return @{ Word = 'OperationFailed'; Message = "$failed The connection to '$To' was lost: An existing connection was forcibly closed by the remote host. (0x80072746)." }
        }
    } finally {
        foreach ($note in $notes) { Remove-SimulatedDocument -Path $note }
    }
}
