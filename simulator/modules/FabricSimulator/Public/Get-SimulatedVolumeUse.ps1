function Get-SimulatedVolumeUse {
    <#
    .SYNOPSIS
    Gives the bytes that the files on a shared disk take; a virtual disk takes what its record says.
    .PARAMETER Name
    Name of the shared disk.
    .EXAMPLE
    Get-SimulatedVolumeUse -Name csv1
    .OUTPUTS
    System.Int64
    #>
    [CmdletBinding()]
    [OutputType([long])]
    param(
        [Parameter(Mandatory)]
        [string] $Name
    )
    $used = 0L
    $folder = [System.IO.Path]::Combine($env:HYPERV_FABRIC_ROOT, 'shared', $Name)
    if (-not [System.IO.Directory]::Exists($folder)) { return $used }
    foreach ($file in [System.IO.Directory]::EnumerateFiles($folder, '*', 'AllDirectories')) {
        $disk = $null
        if ($file -match '\.a?vhdx?$') {
            try { $disk = Read-SimulatedDocument -Path ([System.IO.Path]::GetRelativePath($env:HYPERV_FABRIC_ROOT, $file)) } catch [System.ArgumentException] { $disk = $null }
        }
        $used += if ($disk -is [System.Collections.IDictionary] -and $disk.Contains('FileSize')) { [long] $disk['FileSize'] } else { [System.IO.FileInfo]::new($file).Length }
    }
    $used
}
