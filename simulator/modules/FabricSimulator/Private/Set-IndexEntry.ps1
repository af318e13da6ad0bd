function Set-IndexEntry {
    <#
    .SYNOPSIS
    Adds an id under a key of an index, or removes it.
    .PARAMETER Index
    Folder of the index below the fabric folder.
    .PARAMETER Key
    The key.
    .PARAMETER Id
    The id.
    .PARAMETER Remove
    Removes the entry.
    .EXAMPLE
    Set-IndexEntry -Index 'hosts/HV01/index/vm-name' -Key web01 -Id $id
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [string] $Index,

        [Parameter(Mandatory)]
        [AllowEmptyString()]
        [string] $Key,

        [Parameter(Mandatory)]
        [string] $Id,

        [Parameter()]
        [switch] $Remove
    )
    $folder = [System.IO.Path]::Combine($env:HYPERV_FABRIC_ROOT, $Index, (ConvertTo-FileName -Text $Key))
    $path = [System.IO.Path]::Combine($folder, $Id)
    if ($Remove) {
        [System.IO.File]::Delete($path)
        # A folder that another process has just filled stays.
        try { [System.IO.Directory]::Delete($folder) } catch [System.IO.IOException] { return }
        return
    }
    for ($attempt = 0; ; $attempt++) {
        $null = [System.IO.Directory]::CreateDirectory($folder)
        try {
            [System.IO.File]::WriteAllBytes($path, [byte[]] @())
            return
        } catch [System.IO.DirectoryNotFoundException] {
            if ($attempt -ge 20) { throw }
        }
    }
}
