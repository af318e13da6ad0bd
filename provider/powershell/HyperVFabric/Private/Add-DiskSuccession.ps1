function Add-DiskSuccession {
    <#
    .SYNOPSIS
    Writes on the host that the disk at a path goes on under a new identifier.
    .PARAMETER Path
    The disk file.
    .PARAMETER DiskIdentifier
    The identifier until now.
    .PARAMETER Successor
    The new one.
    .EXAMPLE
    Add-DiskSuccession -Path $Path -DiskIdentifier $disk.DiskIdentifier -Successor $converted.DiskIdentifier
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Path,

        [Parameter(Mandatory = $true)]
        [string]$DiskIdentifier,

        [Parameter(Mandatory = $true)]
        [string]$Successor
    )

    $known = @(Get-DiskSuccession -Path $Path)
    # What another disk at this path left does not count.
    if ($known -notcontains $DiskIdentifier) {
        $known = @($DiskIdentifier)
    }
    Set-IntentRecord -Kind DiskSuccession -Name $Path -Token (@($known + $Successor) -join ';') -Id $Successor
}
