function Get-IndexEntry {
    <#
    .SYNOPSIS
    Lists the ids under a key of an index.
    .DESCRIPTION
    An index entry is an empty file. Entries are added before the record changes and removed after it, so an index can hold too much, never too little.
    .PARAMETER Index
    Folder of the index below the fabric folder.
    .PARAMETER Key
    The key.
    .EXAMPLE
    Get-IndexEntry -Index 'hosts/HV01/index/vm-name' -Key web01
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)]
        [string] $Index,

        [Parameter(Mandatory)]
        [AllowEmptyString()]
        [string] $Key
    )
    $folder = [System.IO.Path]::Combine($env:HYPERV_FABRIC_ROOT, $Index, (ConvertTo-FileName -Text $Key))
    if (-not [System.IO.Directory]::Exists($folder)) { return }
    foreach ($file in [System.IO.Directory]::GetFiles($folder)) { [System.IO.Path]::GetFileName($file) }
}
