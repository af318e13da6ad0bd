function Test-ClusterQuiet {
    <#
    .SYNOPSIS
    Tells whether nothing that a cluster depends on was written since it was last found unchanged, and nothing is due.
    .DESCRIPTION
    Every cmdlet on a node asks, so this only looks at the times of a few files.
    .PARAMETER Quiet
    What Set-ClusterQuiet noted.
    .EXAMPLE
    Test-ClusterQuiet -Quiet $quiet
    .OUTPUTS
    System.Boolean
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Quiet
    )
    if ([datetime]::UtcNow -ge $Quiet['Until']) { return $false }
    $times = $Quiet['Times']
    $index = 0
    foreach ($file in $Quiet['Files']) { if ([System.IO.File]::GetLastWriteTimeUtc($file).Ticks -ne $times[$index++]) { return $false } }
    $true
}
