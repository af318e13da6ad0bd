function New-ErrorRecord {
    <#
    .SYNOPSIS
    Makes the error record of a simulated cmdlet.
    .PARAMETER Call
    The call.
    .PARAMETER Word
    First part of the error id.
    .PARAMETER Message
    Text for people.
    .PARAMETER Target
    The object that the error is about.
    .PARAMETER Category
    Category where it differs from that of the word.
    .PARAMETER InnerCode
    Win32 number of the inner exception.
    .EXAMPLE
    New-ErrorRecord -Call $call -Word InvalidState -Message 'No.'
    .OUTPUTS
    System.Management.Automation.ErrorRecord
    #>
    [CmdletBinding()]
    [OutputType([System.Management.Automation.ErrorRecord])]
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
    $identity = Get-ErrorIdentity -Call $Call
    if ($Category -eq 'NotSpecified') {
        $Category = switch ($Word) {
            'InvalidParameter' { 'InvalidArgument' }
            'ObjectNotFound' { 'ObjectNotFound' }
            'InvalidState' { 'InvalidOperation' }
            'InvalidOperation' { 'InvalidOperation' }
            'AccessDenied' { 'PermissionDenied' }
            'ObjectInUse' { 'ResourceBusy' }
            'OutOfMemory' { 'FromStdErr' }
            'NotSupported' { 'NotImplemented' }
            'NotImplemented' { 'NotImplemented' }
            { $_ -like 'Cluster*' } { 'ConnectionError' }
            default { 'NotSpecified' }
        }
    }
    $exception = if ($Word -eq 'NotImplemented') {
        [System.NotImplementedException]::new($Message)
    } elseif ($InnerCode) {
        $identity['ExceptionType']::new($Message, [System.ComponentModel.Win32Exception]::new($InnerCode))
    } else {
        $identity['ExceptionType']::new($Message)
    }
    $record = [System.Management.Automation.ErrorRecord]::new($exception, $Word, $Category, $Target)
    $record.CategoryInfo.Activity = $Call['Name']
    # PowerShell would end the full id with the name of the function; a compiled cmdlet has its class there.
    $script:FullErrorIdField.SetValue($record, "$Word,$($identity['Class'])")
    $record
}
