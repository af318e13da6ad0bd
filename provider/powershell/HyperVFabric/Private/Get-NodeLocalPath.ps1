function Get-NodeLocalPath {
    <#
    .SYNOPSIS
    Gives the paths of a virtual machine that only one node can reach: on no Cluster Shared Volume and on no share.
    .PARAMETER Machine
    The machine.
    .PARAMETER Cluster
    The cluster, as Get-Cluster gives it.
    .EXAMPLE
    Get-NodeLocalPath -Machine $machine -Cluster (FailoverClusters\Get-Cluster)
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [object]$Machine,

        [Parameter(Mandatory = $true)]
        [object]$Cluster
    )

    $paths = @([string]$Machine.ConfigurationLocation)
    foreach ($drive in @($Machine.HardDrives) + @($Machine.DVDDrives)) {
        # A drive without a medium has no path, and a physical disk no file.
        if ($null -ne $drive -and [string]$drive.Path -match '^([A-Za-z]:|\\\\)') {
            $paths += [string]$drive.Path
        }
    }
    return @(Select-NodeLocalPath -Path $paths -Cluster $Cluster)
}
