function Get-SimulatedHostName {
    <#
    .SYNOPSIS
    Lists the names of the fabric's hosts.
    .EXAMPLE
    Get-SimulatedHostName
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param()
    $folder = [System.IO.Path]::Combine($env:HYPERV_FABRIC_ROOT, 'hosts')
    if (-not [System.IO.Directory]::Exists($folder)) { return }
    $names = @([System.IO.Directory]::GetDirectories($folder) | ForEach-Object -Process { [System.IO.Path]::GetFileName($_) })
    [System.Array]::Sort($names, [System.StringComparer]::Ordinal)
    $names
}
