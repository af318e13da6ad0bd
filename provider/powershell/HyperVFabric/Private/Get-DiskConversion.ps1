function Get-DiskConversion {
    <#
    .SYNOPSIS
    Tells which files of a disk are there: itself, a draft beside it, and what it was before a conversion.
    .DESCRIPTION
    A new or converted disk is written as a draft. A conversion renames the disk, then the draft, and then deletes the renamed disk; so a file that
    is missing beside a renamed one was about to be replaced by the draft.
    .PARAMETER Path
    The disk file.
    .EXAMPLE
    (Get-DiskConversion -Path 'C:\VMs\web1.vhdx').Pending
    .OUTPUTS
    System.Collections.Hashtable with Draft and Former (paths, $null where missing), File (what holds the disk now), Pending
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Path
    )

    $found = @{ Draft = $null; Former = $null; File = $null; Pending = $false }
    foreach ($role in 'Draft', 'Former') {
        $beside = Get-DiskDraftPath -Path $Path -Role $role
        if (Test-Path -LiteralPath $beside -PathType Leaf) {
            $found[$role] = $beside
        }
    }
    if (Test-Path -LiteralPath $Path -PathType Leaf) {
        $found.File = $Path
    }
    else {
        $found.File = $found.Former
    }
    $found.Pending = $null -ne $found.File -and ($null -ne $found.Draft -or $null -ne $found.Former)
    return $found
}
