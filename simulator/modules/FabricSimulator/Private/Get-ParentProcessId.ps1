function Get-ParentProcessId {
    <#
    .SYNOPSIS
    Gives the id of the process that started this one.
    .EXAMPLE
    Get-ParentProcessId
    .OUTPUTS
    System.Int32
    #>
    [CmdletBinding()]
    [OutputType([int])]
    param()
    if ($IsLinux) {
        $status = [System.IO.File]::ReadAllText("/proc/$PID/stat")
        # The second field, the command in brackets, can hold blanks.
        return [int] $status.Substring($status.LastIndexOf(')') + 2).Split(' ')[1]
    }
    (Get-Process -Id $PID).Parent.Id
}
