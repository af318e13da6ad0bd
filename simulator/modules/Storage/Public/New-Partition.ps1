function New-Partition {
    <#
    .SYNOPSIS
    Creates a new partition on an existing Disk object.
    .PARAMETER DiskNumber
    As on Windows.
    .PARAMETER Alignment
    As on Windows.
    .PARAMETER AsJob
    As on Windows.
    .PARAMETER AssignDriveLetter
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER DiskId
    As on Windows.
    .PARAMETER DiskPath
    As on Windows.
    .PARAMETER DriveLetter
    As on Windows.
    .PARAMETER GptType
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .PARAMETER IsActive
    As on Windows.
    .PARAMETER IsHidden
    As on Windows.
    .PARAMETER MbrType
    As on Windows.
    .PARAMETER Offset
    As on Windows.
    .PARAMETER Size
    As on Windows.
    .PARAMETER ThrottleLimit
    As on Windows.
    .PARAMETER UseMaximumSize
    As on Windows.
    .EXAMPLE
    New-Partition
    .OUTPUTS
    Microsoft.Management.Infrastructure.CimInstance#ROOT/Microsoft/Windows/Storage/MSFT_Partition
    #>
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'ByNumber')]
    [OutputType('Microsoft.Management.Infrastructure.CimInstance#ROOT/Microsoft/Windows/Storage/MSFT_Partition')]
    param(
        [Parameter(ParameterSetName = 'ByNumber', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [uint32[]] $DiskNumber,

        [Parameter()]
        [uint32] $Alignment,

        [Parameter()]
        [switch] $AsJob,

        [Parameter()]
        [switch] $AssignDriveLetter,

        [Parameter()]
        [Alias('Session')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'ByUniqueId', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('Id')]
        [string[]] $DiskId,

        [Parameter(ParameterSetName = 'ByPath', Mandatory, ValueFromPipelineByPropertyName)]
        [string[]] $DiskPath,

        [Parameter()]
        [Alias('NewDriveLetter')]
        [char] $DriveLetter,

        [Parameter()]
        [string] $GptType,

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory, ValueFromPipeline)]
        [psobject[]] $InputObject,

        [Parameter()]
        [switch] $IsActive,

        [Parameter()]
        [switch] $IsHidden,

        [Parameter()]
        [ValidateSet('FAT12', 'FAT16', 'Extended', 'Huge', 'IFS', 'FAT32')]
        [string] $MbrType,

        [Parameter()]
        [uint64] $Offset,

        [Parameter()]
        [uint64] $Size,

        [Parameter()]
        [int] $ThrottleLimit,

        [Parameter()]
        [switch] $UseMaximumSize
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -WithoutRole -Simulates DiskId, DiskNumber, DiskPath, GptType, InputObject, Size, UseMaximumSize
        if (-not $call) { return }
        foreach ($item in @(Find-Disk -Call $call)) {
            $changed = Update-SimulatedSharedDisk -Call $call -Name $item['Name'] -Change {
                param($record)
                if ($record['PartitionStyle'] -eq 'RAW') { Deny-SimulatedCall -Call $call -Word 'StorageWMI 41002' -Category NotSpecified -Target $record['UniqueId'] -Message 'The disk has not been initialized.' }
                $used = 135266304L
                foreach ($partition in $record['Partitions']) { $used += $partition['Size'] }
                $free = $record['Size'] - $used - 1MB
                $bytes = if ($call['Bound'].ContainsKey('Size')) { [long] $Size } else { $free }
                if ($bytes -le 0 -or $bytes -gt $free) { Deny-SimulatedCall -Call $call -Word 'StorageWMI 40000' -Category NotSpecified -Target $record['UniqueId'] -Message 'Not enough available capacity' }
                $record['Partitions'] = @($record['Partitions']) + @([ordered] @{
                        Number = 2 + @($record['Partitions']).Count; Offset = $used; Size = $bytes; GptType = if ($GptType) { $GptType } else { '{ebd0a0a2-b9e5-4433-87c0-68b6b72699c7}' }
                        Guid = [guid]::NewGuid().ToString(); VolumeId = [guid]::NewGuid().ToString(); FileSystem = ''; Label = ''; AllocationUnitSize = 0; DriveLetter = ''
                    })
            }
            if ($changed) { ConvertTo-Partition -Disk $changed -Partition ($changed['Partitions'] | Select-Object -Last 1) }
        }
        Exit-SimulatedCall -Call $call
    }
}
