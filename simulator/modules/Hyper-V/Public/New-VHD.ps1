function New-VHD {
    <#
    .SYNOPSIS
    Creates one or more new virtual hard disks.
    .PARAMETER Path
    As on Windows.
    .PARAMETER ParentPath
    As on Windows.
    .PARAMETER SizeBytes
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
    .PARAMETER Differencing
    As on Windows.
    .PARAMETER Dynamic
    As on Windows.
    .PARAMETER Fixed
    As on Windows.
    .PARAMETER LogicalSectorSizeBytes
    As on Windows.
    .PARAMETER PhysicalSectorSizeBytes
    As on Windows.
    .PARAMETER SourceDisk
    As on Windows.
    .EXAMPLE
    New-VHD
    .OUTPUTS
    Microsoft.Vhd.PowerShell.VirtualHardDisk
    #>
    [CmdletBinding(DefaultParameterSetName = 'DynamicWithoutSource', SupportsShouldProcess)]
    [OutputType('Microsoft.Vhd.PowerShell.VirtualHardDisk')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string[]] $Path,

        [Parameter(ParameterSetName = 'Differencing', Mandatory, Position = 1)]
        [string] $ParentPath,

        [Parameter(ParameterSetName = 'Differencing', Position = 2)]
        [Parameter(ParameterSetName = 'DynamicWithoutSource', Mandatory, Position = 1)]
        [Parameter(ParameterSetName = 'FixedWithoutSource', Mandatory, Position = 1)]
        [uint64] $SizeBytes,

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

        [Parameter(ParameterSetName = 'Differencing')]
        [switch] $Differencing,

        [Parameter(ParameterSetName = 'DynamicWithSource', Mandatory)]
        [Parameter(ParameterSetName = 'DynamicWithoutSource')]
        [switch] $Dynamic,

        [Parameter(ParameterSetName = 'FixedWithSource', Mandatory)]
        [Parameter(ParameterSetName = 'FixedWithoutSource', Mandatory)]
        [switch] $Fixed,

        [Parameter(ParameterSetName = 'DynamicWithoutSource')]
        [Parameter(ParameterSetName = 'FixedWithoutSource')]
        [ValidateSet(512, 4096)]
        [uint32] $LogicalSectorSizeBytes,

        [Parameter(ParameterSetName = 'Differencing')]
        [Parameter(ParameterSetName = 'DynamicWithoutSource')]
        [Parameter(ParameterSetName = 'FixedWithoutSource')]
        [ValidateSet(512, 4096)]
        [uint32] $PhysicalSectorSizeBytes,

        [Parameter(ParameterSetName = 'DynamicWithSource', Mandatory, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'FixedWithSource', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('Number')]
        [uint32] $SourceDisk
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates BlockSizeBytes, Differencing, Dynamic, Fixed, LogicalSectorSizeBytes, ParentPath, Path, PhysicalSectorSizeBytes, SizeBytes
        if (-not $call) { return }
        foreach ($item in $Path) {
            $file = Resolve-NewDiskPath -Path $item
            $disk = New-DiskRecord -Bound $call['Bound'] -Path $file -ParameterSet $PSCmdlet.ParameterSetName
            if ($disk.ContainsKey('Refusal')) {
                $refusal = $disk['Refusal']
                Write-SimulatedError -Call $call @refusal
                continue
            }
            if (-not $PSCmdlet.ShouldProcess($file, 'New-VHD')) { continue }
            $created = Add-DiskFile -Call $call -Path $file -Record $disk['Record']
            if ($created) { ConvertTo-VirtualHardDisk -Path $file -Record $created }
        }
        Exit-SimulatedCall -Call $call
    }
}
