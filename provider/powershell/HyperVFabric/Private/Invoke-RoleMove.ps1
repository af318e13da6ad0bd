function Invoke-RoleMove {
    <#
    .SYNOPSIS
    Moves the role of a virtual machine in one way and waits for the end. Gives nothing, or the error that the cluster ended it with.
    .PARAMETER VMId
    The machine's id.
    .PARAMETER Node
    The node to move it to.
    .PARAMETER MigrationType
    How to move it.
    .EXAMPLE
    $failure = Invoke-RoleMove -VMId $id -Node HV2 -MigrationType Live
    .OUTPUTS
    System.Management.Automation.ErrorRecord
    #>
    [CmdletBinding()]
    [OutputType([System.Management.Automation.ErrorRecord])]
    param(
        [Parameter(Mandatory = $true)]
        [guid]$VMId,

        [Parameter(Mandatory = $true)]
        [string]$Node,

        [Parameter(Mandatory = $true)]
        [string]$MigrationType
    )

    $watch = [System.Diagnostics.Stopwatch]::StartNew()
    $nextReport = 2
    $move = Start-RoleMove -VMId $VMId -Node $Node -MigrationType $MigrationType
    try {
        while (-not $move.Handle.AsyncWaitHandle.WaitOne(200)) {
            if ($watch.Elapsed.TotalSeconds -lt $nextReport) {
                continue
            }
            $nextReport += 5
            $group = Find-MachineRole -VMId $VMId
            $activity = if ($null -eq $group) { $null } else { Get-RoleActivity -Group $group }
            if ($null -ne $activity) {
                Write-FabricProgress -Message ("moving to {0} ({1}): '{2}' {3} ({4:F0} s)" -f $Node, $MigrationType, $group.Name, $activity, $watch.Elapsed.TotalSeconds)
            }
        }
        try {
            $null = $move.Shell.EndInvoke($move.Handle)
            return $null
        }
        catch {
            $inner = $_.Exception.InnerException
            if ($inner -is [System.Management.Automation.RuntimeException] -and $null -ne $inner.ErrorRecord) {
                return $inner.ErrorRecord
            }
            return $_
        }
    }
    finally {
        Stop-BackgroundCommand -Command $move
    }
}
