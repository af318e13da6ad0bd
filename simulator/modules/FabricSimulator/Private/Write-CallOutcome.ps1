function Write-CallOutcome {
    <#
    .SYNOPSIS
    Notes the error of a call in this process's call log.
    .PARAMETER Sequence
    Number of the call.
    .PARAMETER ErrorId
    Full id of the error.
    .EXAMPLE
    Write-CallOutcome -Sequence 3 -ErrorId 'InvalidState,...'
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [int] $Sequence,

        [Parameter(Mandatory)]
        [string] $ErrorId
    )
    Add-LogLine -Record ([ordered] @{ processId = $PID; sequence = $Sequence; error = $ErrorId })
}
