function Set-SimulatedMount {
    <#
    .SYNOPSIS
    Makes a folder of a host lead to a folder of the fabric (shared storage), or takes that away.
    .PARAMETER Path
    Windows path of the mount, as C:\ClusterStorage\Volume1.
    .PARAMETER Target
    Folder below the fabric folder, as shared/disk1; nothing takes the mount away.
    .PARAMETER HostName
    Name of the host; the session's host when left out.
    .EXAMPLE
    Set-SimulatedMount -HostName HV01 -Path 'C:\ClusterStorage\Volume1' -Target 'shared/disk1'
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [string] $Path,

        [Parameter()]
        [string] $Target,

        [Parameter()]
        [string] $HostName = (Get-SessionHostName)
    )
    $document = "hosts/$HostName/mounts/$(ConvertTo-FileName -Text $Path).json"
    if (-not $Target) { return (Remove-SimulatedDocument -Path $document) }
    $null = [System.IO.Directory]::CreateDirectory([System.IO.Path]::Combine($env:HYPERV_FABRIC_ROOT, $Target))
    Write-SimulatedDocument -Path $document -Document ([ordered] @{ Path = $Path; Target = $Target })
}
