function New-DiskFile {
    <#
    .SYNOPSIS
    Makes a virtual disk file, and its folder where that is missing.
    .DESCRIPTION
    The disk is written under another name and renamed when it is whole, so a file at the path is never half made. A file that is there is an error.
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
    if (Test-Path -LiteralPath $Path) {
        throw (New-FabricError -Code FileExists -Message "There is a file '$Path' already." -Category ResourceExists -TargetObject $Path)
    }
    $folder = $Path.Substring(0, $Path.LastIndexOf('\'))
    # The root of a drive has no name of its own to make.
    if (-not (Test-Path -LiteralPath "$folder\")) {
        $null = New-Item -ItemType Directory -Path $folder -Force -Confirm:$false -ErrorAction Stop
    }
    $draft = Get-DiskDraftPath -Path $Path -Role Draft
    if (Test-Path -LiteralPath $draft) {
        Remove-Item -LiteralPath $draft -Force -Confirm:$false -ErrorAction Stop
    }

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
        throw
    }
    return [pscustomobject]@{ Id = "$Path|$($disk.DiskIdentifier)" }
}
