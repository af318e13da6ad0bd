function Remove-SimulatedDocument {
    <#
    .SYNOPSIS
    Removes one document of the fabric; a missing one is no error.
    .PARAMETER Path
    Path below the fabric folder, with '/'.
    .EXAMPLE
    Remove-SimulatedDocument -Path 'clusters/CL1/groups/web.json'
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory, Position = 0)]
        [string] $Path
    )
    try { [System.IO.File]::Delete([System.IO.Path]::Combine($env:HYPERV_FABRIC_ROOT, $Path)) } catch [System.IO.DirectoryNotFoundException] { return }
}
