function Assert-VolumeVisible {
    <#
    .SYNOPSIS
    Fails where a path leads to a Cluster Shared Volume that this host does not see: what is there, only another node can tell.
    .PARAMETER Path
    The path of a file.
    .EXAMPLE
    Assert-VolumeVisible -Path 'C:\ClusterStorage\Volume1\web1.vhdx'
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Path
    )

    if ($Path -notmatch '^([A-Za-z]:\\ClusterStorage\\[^\\]+)\\') {
        return
    }
    $volume = $Matches[1]
    if (-not (Test-Path -LiteralPath $volume -PathType Container)) {
        throw (New-FabricError -Code ClusterUnavailable -Message "this host does not see the volume $volume" -Category ConnectionError -TargetObject $Path)
    }
}
