function Format-Volume {
    <#
    .SYNOPSIS
    Formats one or more existing volumes or a new volume on an existing partition.
    .PARAMETER DriveLetter
    As on Windows.
    .PARAMETER AllocationUnitSize
    As on Windows.
    .PARAMETER AsJob
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER Compress
    As on Windows.
    .PARAMETER DevDrive
    As on Windows.
    .PARAMETER DisableHeatGathering
    As on Windows.
    .PARAMETER FileSystem
    As on Windows.
    .PARAMETER FileSystemLabel
    As on Windows.
    .PARAMETER Force
    As on Windows.
    .PARAMETER Full
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .PARAMETER IsDAX
    As on Windows.
    .PARAMETER NewFileSystemLabel
    As on Windows.
    .PARAMETER ObjectId
    As on Windows.
    .PARAMETER Partition
    As on Windows.
    .PARAMETER Path
    As on Windows.
    .PARAMETER SetIntegrityStreams
    As on Windows.
    .PARAMETER ShortFileNameSupport
    As on Windows.
    .PARAMETER ThrottleLimit
    As on Windows.
    .PARAMETER UseLargeFRS
    As on Windows.
    .EXAMPLE
    Format-Volume
    .OUTPUTS
    Microsoft.Management.Infrastructure.CimInstance#ROOT/Microsoft/Windows/Storage/MSFT_Volume
    #>
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'ByDriveLetter', SupportsShouldProcess)]
    [OutputType('Microsoft.Management.Infrastructure.CimInstance#ROOT/Microsoft/Windows/Storage/MSFT_Volume')]
    param(
        [Parameter(ParameterSetName = 'ByDriveLetter', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [char[]] $DriveLetter,

        [Parameter()]
        [Alias('ClusterSize')]
        [uint32] $AllocationUnitSize,

        [Parameter()]
        [switch] $AsJob,

        [Parameter()]
        [Alias('Session')]
        [CimSession[]] $CimSession,

        [Parameter()]
        [switch] $Compress,

        [Parameter()]
        [switch] $DevDrive,

        [Parameter()]
        [switch] $DisableHeatGathering,

        [Parameter()]
        [ValidateSet('FAT', 'FAT32', 'exFAT', 'NTFS', 'ReFS')]
        [string] $FileSystem,

        [Parameter(ParameterSetName = 'ByLabel', Mandatory, ValueFromPipelineByPropertyName)]
        [string[]] $FileSystemLabel,

        [Parameter()]
        [switch] $Force,

        [Parameter()]
        [switch] $Full,

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory, ValueFromPipeline)]
        [psobject[]] $InputObject,

        [Parameter()]
        [bool] $IsDAX,

        [Parameter()]
        [string] $NewFileSystemLabel,

        [Parameter(ParameterSetName = 'ById', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('Id')]
        [string[]] $ObjectId,

        [Parameter(ParameterSetName = 'ByPartition', ValueFromPipeline)]
        [psobject] $Partition,

        [Parameter(ParameterSetName = 'ByPaths', Mandatory, ValueFromPipelineByPropertyName)]
        [string[]] $Path,

        [Parameter()]
        [bool] $SetIntegrityStreams,

        [Parameter()]
        [bool] $ShortFileNameSupport,

        [Parameter()]
        [int] $ThrottleLimit,

        [Parameter()]
        [switch] $UseLargeFRS
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -WithoutRole -Simulates AllocationUnitSize, FileSystem, Force, Full, NewFileSystemLabel, Partition
        if (-not $call) { return }
        $format = if ($FileSystem) { $FileSystem } else { 'NTFS' }
        foreach ($item in @(Find-Disk -Call $call)) {
            if (-not $PSCmdlet.ShouldProcess($item['Name'], 'Format-Volume')) { continue }
            $changed = Update-SimulatedSharedDisk -Call $call -Name $item['Name'] -Change {
                param($record)
                foreach ($entry in $record['Partitions']) {
                    if ($entry['Number'] -ne $Partition.PartitionNumber) { continue }
                    $entry['FileSystem'] = $format
                    $entry['Label'] = [string] $NewFileSystemLabel
                    $entry['AllocationUnitSize'] = if ($call['Bound'].ContainsKey('AllocationUnitSize')) { $AllocationUnitSize } else { 4096 }
                }
            }
            foreach ($entry in $changed['Partitions']) { if ($entry['Number'] -eq $Partition.PartitionNumber) { ConvertTo-Volume -Disk $changed -Partition $entry } }
        }
        Exit-SimulatedCall -Call $call
    }
}
