function Get-ErrorDescription {
    <#
    .SYNOPSIS
    Gives what a test compares of an error.
    .PARAMETER Record
    The error.
    .PARAMETER Terminating
    It ended the command.
    .EXAMPLE
    Get-ErrorDescription -Record $Error[0]
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory)]
        [System.Management.Automation.ErrorRecord] $Record,

        [Parameter()]
        [switch] $Terminating
    )
    $inner = $Record.Exception.InnerException
    [ordered] @{
        id = $Record.FullyQualifiedErrorId; category = [string] $Record.CategoryInfo.Category; exceptionType = $Record.Exception.GetType().FullName
        message = $Record.Exception.Message; code = if ($inner -is [System.ComponentModel.Win32Exception]) { $inner.NativeErrorCode }; terminating = [bool] $Terminating
    }
}
