function New-DiskFile {
    <#
    .SYNOPSIS
    Makes a virtual disk file, and its folder where that is missing.
    .DESCRIPTION
    The disk is written under another name and renamed when it is whole, so a file at the path is never half made. A file that is there is an
    error. Of several that make the same file, each writes one of its own, and the first to rename it has it; it also takes away the others',
    what a session that died has left among them.
    .PARAMETER Path
    The file; .vhd or .vhdx decides the format.
    .PARAMETER Type
    Dynamic, Fixed or Differencing.
    .PARAMETER SizeBytes
    Size of the disk; of a differencing disk, that of its parent when left out.
    .PARAMETER ParentPath
    Parent of a differencing disk.
    .PARAMETER BlockSizeBytes
    Block size; Hyper-V's own when left out.
    .PARAMETER LogicalSectorSizeBytes
    Logical sector size; Hyper-V's own when left out.
    .PARAMETER PhysicalSectorSizeBytes
    Physical sector size; Hyper-V's own when left out.
    .EXAMPLE
    New-DiskFile -Path 'C:\VMs\web1.vhdx' -Type Dynamic -SizeBytes 40GB
    .OUTPUTS
    PSCustomObject with Id (path and disk identifier)
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Path,

        [Parameter(Mandatory = $true)]
        [ValidateSet('Dynamic', 'Fixed', 'Differencing')]
        [string]$Type,

        [uint64]$SizeBytes,

        [string]$ParentPath,

        [uint32]$BlockSizeBytes,

        [uint32]$LogicalSectorSizeBytes,

        [uint32]$PhysicalSectorSizeBytes
    )

    Import-HostModule -Name Hyper-V
    $exists = New-FabricError -Code FileExists -Message "There is a file '$Path' already." -Category ResourceExists -TargetObject $Path
    if (Test-Path -LiteralPath $Path) {
        throw $exists
    }
    $folder = $Path.Substring(0, $Path.LastIndexOf('\'))
    # The root of a drive has no name of its own to make.
    if (-not (Test-Path -LiteralPath "$folder\")) {
        $null = New-Item -ItemType Directory -Path $folder -Force -Confirm:$false -ErrorAction Stop
    }
    $draftPrefix = "$Path.hyperv-fabric-new-"
    $draft = $draftPrefix + [guid]::NewGuid().ToString('N') + $Path.Substring($Path.LastIndexOf('.'))

    $parameters = @{ Path = $draft; ErrorAction = 'Stop'; Confirm = $false }
    $parameters[$Type] = $true
    foreach ($name in 'SizeBytes', 'ParentPath', 'BlockSizeBytes', 'LogicalSectorSizeBytes', 'PhysicalSectorSizeBytes') {
        if ($PSBoundParameters.ContainsKey($name)) {
            $parameters[$name] = $PSBoundParameters[$name]
        }
    }
    Write-FabricProgress -Message "making $Path"
    try {
        $disk = Hyper-V\New-VHD @parameters
        Move-Item -LiteralPath $draft -Destination $Path -Confirm:$false -ErrorAction Stop
    }
    catch {
        if (Test-Path -LiteralPath $draft) {
            Remove-Item -LiteralPath $draft -Force -Confirm:$false -ErrorAction SilentlyContinue
        }
        if (Test-Path -LiteralPath $Path) {
            throw $exists
        }
        throw
    }
    # The disk is made: what cannot be listed or removed is no reason to fail.
    foreach ($file in @(Get-ChildItem -LiteralPath "$folder\" -File -ErrorAction SilentlyContinue)) {
        if ("$folder\$($file.Name)".StartsWith($draftPrefix, [System.StringComparison]::OrdinalIgnoreCase)) {
            # One that is being written cannot be removed; who writes it will find the disk there.
            Remove-Item -LiteralPath "$folder\$($file.Name)" -Force -Confirm:$false -ErrorAction SilentlyContinue
        }
    }
    return [pscustomobject]@{ Id = "$Path|$($disk.DiskIdentifier)" }
}
