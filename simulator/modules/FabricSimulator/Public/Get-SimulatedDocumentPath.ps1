function Get-SimulatedDocumentPath {
    <#
    .SYNOPSIS
    Lists the documents of a folder of the fabric.
    .PARAMETER Folder
    Path below the fabric folder, with '/'.
    .EXAMPLE
    Get-SimulatedDocumentPath -Folder 'clusters/CL1/groups' | ForEach-Object -Process { Read-SimulatedDocument -Path $_ }
    .OUTPUTS
    System.String, paths as Read-SimulatedDocument takes them
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory, Position = 0)]
        [string] $Folder
    )
    $full = [System.IO.Path]::Combine($env:HYPERV_FABRIC_ROOT, $Folder)
    if (-not [System.IO.Directory]::Exists($full)) { return }
    foreach ($file in [System.IO.Directory]::EnumerateFiles($full, '*.json')) { "$Folder/$([System.IO.Path]::GetFileName($file))" }
}
