function Write-SimulatedError {
    <#
    .SYNOPSIS
    Writes an error of a cmdlet as Windows writes it.
    .DESCRIPTION
    The error does not terminate unless the caller's -ErrorAction or $ErrorActionPreference is Stop: return or continue after it.
    .PARAMETER Call
    The call.
    .PARAMETER Word
    First part of the error id; it decides the category too: InvalidParameter, ObjectNotFound, InvalidState, InvalidOperation, AccessDenied,
    ObjectInUse, OutOfMemory, NotSupported, OperationFailed, Unspecified.
    .PARAMETER Message
    Text for people.
    .PARAMETER Target
    The object that the error is about.
    .PARAMETER Category
    Category where it differs from that of the word.
    .PARAMETER InnerCode
    Win32 number of the inner exception (cluster errors).
    .PARAMETER Terminating
    Ends the cmdlet.
    .EXAMPLE
    Write-SimulatedError -Call $call -Word InvalidParameter -Message 'The value is out of range.' -Target $Count
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [string] $Word,

        [Parameter(Mandatory)]
        [string] $Message,

        [Parameter()]
        [object] $Target,

        [Parameter()]
        [System.Management.Automation.ErrorCategory] $Category = 'NotSpecified',

        [Parameter()]
        [int] $InnerCode,

        [Parameter()]
        [switch] $Terminating
    )
    $record = New-ErrorRecord -Call $Call -Word $Word -Message $Message -Target $Target -Category $Category -InnerCode $InnerCode
    Publish-ErrorRecord -Call $Call -Record $record -Terminating:$Terminating
}
