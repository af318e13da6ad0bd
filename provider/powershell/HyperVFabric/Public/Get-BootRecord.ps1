function Get-BootRecord {
    <#
    .SYNOPSIS
    Says when this host was started. A host that has restarted tells another time.
    .EXAMPLE
    (Get-BootRecord).bootTime
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param()

    $record = Get-HostRecord -Select @{ Win32_OperatingSystem = @('LastBootUpTime') }
    return [ordered]@{ bootTime = $record['Win32_OperatingSystem']['LastBootUpTime'] }
}
