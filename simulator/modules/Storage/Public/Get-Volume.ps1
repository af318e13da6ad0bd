function Get-Volume {
    <#
    .SYNOPSIS
    Gets the specified Volume object, or all Volume objects if no filter is provided.
    .PARAMETER DriveLetter
    As on Windows.
    .PARAMETER AsJob
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER DiskImage
    As on Windows.
    .PARAMETER FilePath
    As on Windows.
    .PARAMETER FileShare
    As on Windows.
    .PARAMETER FileSystemLabel
    As on Windows.
    .PARAMETER ObjectId
    As on Windows.
    .PARAMETER Partition
    As on Windows.
    .PARAMETER Path
    As on Windows.
    .PARAMETER StorageFileServer
    As on Windows.
    .PARAMETER StorageJob
    As on Windows.
    .PARAMETER StorageNode
    As on Windows.
    .PARAMETER StoragePool
    As on Windows.
    .PARAMETER StorageSubSystem
    As on Windows.
    .PARAMETER ThrottleLimit
    As on Windows.
    .PARAMETER UniqueId
    As on Windows.
    .EXAMPLE
    Get-Volume
    .OUTPUTS
    Microsoft.Management.Infrastructure.CimInstance#ROOT/Microsoft/Windows/Storage/MSFT_Volume
    #>
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'ByDriveLetter')]
    [OutputType('Microsoft.Management.Infrastructure.CimInstance#ROOT/Microsoft/Windows/Storage/MSFT_Volume')]
    param(
        [Parameter(ParameterSetName = 'ByDriveLetter', Position = 0, ValueFromPipelineByPropertyName)]
        [char[]] $DriveLetter,

        [Parameter()]
        [switch] $AsJob,

        [Parameter()]
        [Alias('Session')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'ByDiskImage', ValueFromPipeline)]
        [psobject] $DiskImage,

        [Parameter(ParameterSetName = 'ByFilePath', ValueFromPipelineByPropertyName)]
        [Alias('FullName')]
        [string] $FilePath,

        [Parameter(ParameterSetName = 'ByFileShare', ValueFromPipeline)]
        [psobject] $FileShare,

        [Parameter(ParameterSetName = 'ByLabel', ValueFromPipelineByPropertyName)]
        [string[]] $FileSystemLabel,

        [Parameter(ParameterSetName = 'ById', ValueFromPipelineByPropertyName)]
        [Alias('Id')]
        [string[]] $ObjectId,

        [Parameter(ParameterSetName = 'ByPartition', ValueFromPipeline)]
        [psobject] $Partition,

        [Parameter(ParameterSetName = 'ByPaths', ValueFromPipelineByPropertyName)]
        [string[]] $Path,

        [Parameter(ParameterSetName = 'ByStorageFileServer', ValueFromPipeline)]
        [psobject] $StorageFileServer,

        [Parameter(ParameterSetName = 'ByStorageJob', ValueFromPipeline)]
        [psobject] $StorageJob,

        [Parameter(ParameterSetName = 'ByStorageNode', ValueFromPipeline)]
        [psobject] $StorageNode,

        [Parameter(ParameterSetName = 'ByStoragePool', ValueFromPipeline)]
        [psobject] $StoragePool,

        [Parameter(ParameterSetName = 'ByStorageSubSystem', ValueFromPipeline)]
        [psobject] $StorageSubSystem,

        [Parameter()]
        [int] $ThrottleLimit,

        [Parameter(ParameterSetName = 'ByUniqueId', ValueFromPipelineByPropertyName)]
        [string[]] $UniqueId
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -WithoutRole -Simulates FileSystemLabel, Partition, Path, UniqueId
        if (-not $call) { return }
        foreach ($record in Get-SimulatedSharedDisk -HostName $call['HostName']) {
            foreach ($entry in $record['Partitions']) {
                if (-not $entry['FileSystem']) { continue }
                $found = ConvertTo-Volume -Disk $record -Partition $entry
                if ($Partition -and ($Partition.DiskNumber -ne $record['Number'] -or $Partition.PartitionNumber -ne $entry['Number'])) { continue }
                if (($FileSystemLabel -and $FileSystemLabel -notcontains $found.FileSystemLabel) -or ($Path -and $Path -notcontains $found.Path) -or ($UniqueId -and $UniqueId -notcontains $found.UniqueId)) { continue }
                $found
            }
        }
        Exit-SimulatedCall -Call $call
    }
}
