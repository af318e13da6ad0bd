function Test-SimulatedPath {
    <#
    .SYNOPSIS
    Tells whether a file or folder exists on a simulated host.
    .PARAMETER Path
    The Windows path.
    .PARAMETER HostName
    Name of the host; the session's host when left out.
    .EXAMPLE
    Test-SimulatedPath -Path 'C:\VMs\a.vhdx'
    .OUTPUTS
    System.Boolean
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory, Position = 0)]
        [AllowEmptyString()]
        [string] $Path,

        [Parameter()]
        [string] $HostName = (Get-SessionHostName)
    )
    $real = Resolve-SimulatedPath -Path $Path -HostName $HostName
    [bool] ($real -and [System.IO.Path]::Exists($real))
}
