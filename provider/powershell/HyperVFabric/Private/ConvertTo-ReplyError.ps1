function ConvertTo-ReplyError {
    <#
    .SYNOPSIS
    Makes the error part of a reply from an error record.
    .PARAMETER ErrorRecord
    What was caught.
    .PARAMETER Step
    The id of the step of a plan that failed.
    .EXAMPLE
    try { Hyper-V\Get-VM -Name web1 -ErrorAction Stop } catch { ConvertTo-ReplyError -ErrorRecord $_ }
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [System.Management.Automation.ErrorRecord]$ErrorRecord,

        [AllowNull()]
        [AllowEmptyString()]
        [string]$Step
    )

    # The outermost exception mostly says only that something failed; a Windows number stands further in.
    $code = $null
    $exception = $ErrorRecord.Exception
    while ($null -ne $exception) {
        if ($exception -is [System.ComponentModel.Win32Exception]) {
            $number = $exception.NativeErrorCode
            if ($number -gt 0 -and $number -le 0xFFFF) {
                $number = $number -bor 0x80070000
            }
            $code = '0x{0:X8}' -f $number
            break
        }
        # COR_E_EXCEPTION, COR_E_SYSTEM and COR_E_INVALIDOPERATION say nothing about the host.
        if ($null -eq $code -and $exception.HResult -ne 0 -and @(-2146233088, -2146233087, -2146233079) -notcontains $exception.HResult) {
            $code = '0x{0:X8}' -f $exception.HResult
        }
        $exception = $exception.InnerException
    }

    return [ordered]@{
        message               = [string]$ErrorRecord.Exception.Message
        category              = $ErrorRecord.CategoryInfo.Category.ToString()
        fullyQualifiedErrorId = [string]$ErrorRecord.FullyQualifiedErrorId
        exceptionType         = $ErrorRecord.Exception.GetType().FullName
        hresult               = $code
        step                  = $(if ([string]::IsNullOrEmpty($Step)) { $null } else { $Step })
    }
}
