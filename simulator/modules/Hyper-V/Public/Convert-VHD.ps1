function Convert-VHD {
    <#
    .SYNOPSIS
    Converts the format, version type, and block size of a virtual hard disk file.
    .PARAMETER Path
    As on Windows.
    .PARAMETER DestinationPath
    As on Windows.
    .PARAMETER AsJob
    As on Windows.
    .PARAMETER BlockSizeBytes
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER DeleteSource
    As on Windows.
    .PARAMETER ParentPath
    As on Windows.
    .PARAMETER Passthru
    As on Windows.
    .PARAMETER VHDType
    As on Windows.
    .EXAMPLE
    Convert-VHD
    .OUTPUTS
    Microsoft.Vhd.PowerShell.VirtualHardDisk
    #>
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType('Microsoft.Vhd.PowerShell.VirtualHardDisk')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('FullName')]
        [string] $Path,

        [Parameter(Mandatory, Position = 1)]
        [string] $DestinationPath,

        [Parameter()]
        [switch] $AsJob,

        [Parameter()]
        [uint32] $BlockSizeBytes,

        [Parameter()]
        [CimSession[]] $CimSession,

        [Parameter()]
        [string[]] $ComputerName,

        [Parameter()]
        [pscredential[]] $Credential,

        [Parameter()]
        [switch] $DeleteSource,

        [Parameter()]
        [string] $ParentPath,

        [Parameter()]
        [switch] $Passthru,

        [Parameter()]
        [Microsoft.Vhd.PowerShell.VhdType] $VHDType
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates BlockSizeBytes, DeleteSource, DestinationPath, ParentPath, Path, VHDType
        if (-not $call) { return }
        $file = Resolve-NewDiskPath -Path $Path
        $target = Resolve-NewDiskPath -Path $DestinationPath
        $action = "Failed to convert the virtual disk. The system failed to convert '$file'."
        $refusal = Get-DiskRefusal -Path $file -Action $action
        if (-not $refusal) {
            $source = Get-SimulatedDisk -Path $file
            if ($source['MountedOn'] -or $null -ne (Get-DiskUser -Path $file | Select-Object -First 1)) {
                $refusal = @{ Word = 'ObjectInUse'; Target = $file; Message = "$action The operation cannot be performed while the object is in use." }
            }
        }
        if (-not $refusal) {
            $converted = New-ConvertedDiskRecord -Bound $call['Bound'] -Source $source -Path $target -Action $action
            $refusal = $converted['Refusal']
        }
        if ($refusal) {
            Write-SimulatedError -Call $call @refusal
            return
        }
        if (-not $PSCmdlet.ShouldProcess($file, 'Convert-VHD')) { return }
        $created = Add-DiskFile -Call $call -Path $target -Record $converted['Record'] -Action $action
        if (-not $created) { return }
        if ($DeleteSource) { [System.IO.File]::Delete((Resolve-SimulatedPath -Path $file)) }
        if ($Passthru) { ConvertTo-VirtualHardDisk -Path $target -Record $created }
        Exit-SimulatedCall -Call $call
    }
}
