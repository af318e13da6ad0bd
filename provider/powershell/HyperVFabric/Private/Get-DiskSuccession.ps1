function Get-DiskSuccession {
    <#
    .SYNOPSIS
    Lists the identifiers that the disk at a path has had, the first one first; nothing for a disk that was never converted.
    .PARAMETER Path
    The disk file.
    .EXAMPLE
    Get-DiskSuccession -Path 'C:\VMs\web1.vhdx'
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Path
    )

    $record = Get-IntentRecord -Kind DiskSuccession -Name $Path
    if ($null -ne $record) {
        $record.token.Split(';')
    }
}
