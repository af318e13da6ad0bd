function Publish-ErrorRecord {
    <#
    .SYNOPSIS
    Writes an error record through the cmdlet, with the preference of the cmdlet's caller, and notes it in the call log.
    .PARAMETER Call
    The call.
    .PARAMETER Record
    The error.
    .PARAMETER Terminating
    Ends the cmdlet.
    .EXAMPLE
    Publish-ErrorRecord -Call $call -Record $record
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [System.Management.Automation.ErrorRecord] $Record,

        [Parameter()]
        [switch] $Terminating
    )
    $cmdlet = $Call['Cmdlet']
    Write-CallOutcome -Sequence $Call['Sequence'] -ErrorId $Record.FullyQualifiedErrorId
    if ($Terminating) { $cmdlet.ThrowTerminatingError($Record) }
    # A compiled cmdlet obeys its caller's preference; this function would otherwise obey its own module's.
    if (-not $Call['Bound'].ContainsKey('ErrorAction')) {
        $ErrorActionPreference = $cmdlet.SessionState.PSVariable.GetValue('ErrorActionPreference', 'Continue')
        if ($ErrorActionPreference -eq 'Stop') { $cmdlet.ThrowTerminatingError($Record) }
    }
    $cmdlet.WriteError($Record)
}
