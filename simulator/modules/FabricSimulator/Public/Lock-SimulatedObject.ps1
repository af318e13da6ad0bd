function Lock-SimulatedObject {
    <#
    .SYNOPSIS
    Runs a script block while this process alone holds the lock of an object.
    .DESCRIPTION
    The lock is an exclusively opened file, so it goes with the process that holds it. It may be taken again inside the block. Locks are taken
    in this order: membership, cluster, host, vm, switch, disk.
    .PARAMETER Kind
    Kind of the object.
    .PARAMETER Key
    Id, name or path of the object.
    .PARAMETER Action
    What to run; its output is passed on.
    .PARAMETER TimeoutSeconds
    How long to wait for another holder.
    .EXAMPLE
    Lock-SimulatedObject -Kind cluster -Key CL1 -Action { Write-SimulatedDocument -Path $path -Document $cluster }
    .OUTPUTS
    The output of Action.
    #>
    [CmdletBinding()]
    [OutputType([object])]
    param(
        [Parameter(Mandatory, Position = 0)]
        [string] $Kind,

        [Parameter(Mandatory, Position = 1)]
        [string] $Key,

        [Parameter(Mandatory, Position = 2)]
        [scriptblock] $Action,

        [Parameter()]
        [int] $TimeoutSeconds = 60
    )
    $name = "$Kind/$(ConvertTo-FileName -Text $Key)"
    $held = $null
    if ($script:HeldLocks.TryGetValue($name, [ref] $held)) { return (& $Action) }
    $stream = Open-LockFile -Name $name -TimeoutSeconds $TimeoutSeconds
    $script:HeldLocks[$name] = $stream
    try {
        & $Action
    } finally {
        $null = $script:HeldLocks.Remove($name)
        $stream.Dispose()
    }
}
