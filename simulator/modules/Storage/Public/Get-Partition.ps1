function Get-Partition {
    <#
    .SYNOPSIS
    Returns a list of all partition objects visible on all disks, or optionally a filtered list using specified parameters.
    .PARAMETER DiskNumber
    As on Windows.
    .PARAMETER PartitionNumber
    As on Windows.
    .PARAMETER AsJob
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER Disk
    As on Windows.
    .PARAMETER DiskId
    As on Windows.
    .PARAMETER DriveLetter
    As on Windows.
    .PARAMETER Offset
    As on Windows.
    .PARAMETER StorageSubSystem
    As on Windows.
    .PARAMETER ThrottleLimit
    As on Windows.
    .PARAMETER UniqueId
    As on Windows.
    .PARAMETER Volume
    As on Windows.
    .EXAMPLE
    Get-Partition
    .OUTPUTS
    Microsoft.Management.Infrastructure.CimInstance#ROOT/Microsoft/Windows/Storage/MSFT_Partitions
    #>
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'ByUniqueId')]
    [OutputType('Microsoft.Management.Infrastructure.CimInstance#ROOT/Microsoft/Windows/Storage/MSFT_Partitions')]
    param(
        [Parameter(ParameterSetName = 'ByNumber', Position = 0, ValueFromPipelineByPropertyName)]
        [uint32[]] $DiskNumber,

        [Parameter(ParameterSetName = 'ByNumber', Position = 1)]
        [Alias('Number')]
        [uint32[]] $PartitionNumber,

        [Parameter()]
        [switch] $AsJob,

        [Parameter()]
        [Alias('Session')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'ByDisk', ValueFromPipeline)]
        [psobject] $Disk,

        [Parameter(ParameterSetName = 'ById', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('DiskPath')]
        [string[]] $DiskId,

        [Parameter(ParameterSetName = 'ByDriveLetter', ValueFromPipelineByPropertyName)]
        [char[]] $DriveLetter,

        [Parameter(ParameterSetName = 'ById', ValueFromPipelineByPropertyName)]
        [uint64[]] $Offset,

        [Parameter(ParameterSetName = 'ByStorageSubSystem', ValueFromPipeline)]
        [psobject] $StorageSubSystem,

        [Parameter()]
        [int] $ThrottleLimit,

        [Parameter(ParameterSetName = 'ByUniqueId', ValueFromPipelineByPropertyName)]
        [string[]] $UniqueId,

        [Parameter(ParameterSetName = 'ByVolume', ValueFromPipeline)]
        [psobject] $Volume
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -WithoutRole -Simulates Disk, DiskId, DiskNumber, PartitionNumber
        if (-not $call) { return }
        foreach ($record in Find-Disk -Call $call) {
            foreach ($entry in $record['Partitions']) {
                if ($PartitionNumber -and $PartitionNumber -notcontains [uint32] $entry['Number']) { continue }
                ConvertTo-Partition -Disk $record -Partition $entry
            }
        }
        Exit-SimulatedCall -Call $call
    }
}
