function Deny-SimulatedCall {
    <#
    .SYNOPSIS
    Refuses a change from inside the -Change block of an Update-Simulated... function.
    .DESCRIPTION
    Nothing is stored, the update function writes the error as Write-SimulatedError does and returns nothing.
    .PARAMETER Call
    The call.
    .PARAMETER Word
    First part of the error id, as in Write-SimulatedError.
    .PARAMETER Message
    Text for people.
    .PARAMETER Target
    The object that the error is about.
    .PARAMETER Category
    Category where it differs from that of the word.
    .PARAMETER InnerCode
    Win32 number of the inner exception (cluster errors).
    .EXAMPLE
    Deny-SimulatedCall -Call $call -Word InvalidState -Message 'The operation cannot be performed while the object is in its current state.'
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
        [int] $InnerCode
    )
    $record = New-ErrorRecord -Call $Call -Word $Word -Message $Message -Target $Target -Category $Category -InnerCode $InnerCode
    $record.Exception.Data['SimulatedRefusal'] = $true
    throw $record
}
