function Get-ErrorNumber {
    <#
    .SYNOPSIS
    Gives the Windows number of an error, such as 5013; another HRESULT as it is; 0 where the error has none.
    .PARAMETER ErrorRecord
    The error.
    .EXAMPLE
    if ((Get-ErrorNumber -ErrorRecord $_) -eq 5013) { return $null }
    .OUTPUTS
    System.Int32
    #>
    [CmdletBinding()]
    [OutputType([int])]
    param(
        [Parameter(Mandatory = $true)]
        [System.Management.Automation.ErrorRecord]$ErrorRecord
    )

    $number = 0
    $exception = $ErrorRecord.Exception
    # The outermost exception mostly says only that something failed; the number stands further in.
    while ($null -ne $exception) {
        if ($exception -is [System.ComponentModel.Win32Exception]) {
            return $exception.NativeErrorCode
        }
        # The HRESULTs of .NET's own exceptions say nothing about the host.
        if (($exception.HResult -band 0x1FFF0000) -ne 0x00130000 -and $exception.HResult -ne 0) {
            $number = $exception.HResult
        }
        $exception = $exception.InnerException
    }
    # 0x8007 is a Windows number in an HRESULT.
    if (($number -band 0xFFFF0000) -eq 0x80070000) {
        return $number -band 0xFFFF
    }
    return $number
}
