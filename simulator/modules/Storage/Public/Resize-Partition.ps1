function Resize-Partition {
    <#
    .SYNOPSIS
    Resizes a partition and the underlying file system.
    .PARAMETER DiskNumber
    As on Windows.
    .PARAMETER PartitionNumber
    As on Windows.
    .PARAMETER Size
    As on Windows.
    .PARAMETER AsJob
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER DiskId
    As on Windows.
    .PARAMETER DriveLetter
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .PARAMETER Offset
    As on Windows.
    .PARAMETER PassThru
    As on Windows.
    .PARAMETER ThrottleLimit
    As on Windows.
    .EXAMPLE
    Resize-Partition
    .OUTPUTS
    Microsoft.Management.Infrastructure.CimInstance#ROOT/Microsoft/Windows/Storage/MSFT_Partition
    #>
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'ByUniqueId', SupportsShouldProcess)]
    [OutputType('Microsoft.Management.Infrastructure.CimInstance#ROOT/Microsoft/Windows/Storage/MSFT_Partition')]
    param(
        [Parameter(ParameterSetName = 'ByNumber', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [uint32[]] $DiskNumber,

        [Parameter(ParameterSetName = 'ByNumber', Mandatory, Position = 1)]
        [Alias('Number')]
        [uint32[]] $PartitionNumber,

        [Parameter(ParameterSetName = 'ByDriveLetter', Mandatory, Position = 2)]
        [Parameter(ParameterSetName = 'ById', Mandatory, Position = 2)]
        [Parameter(ParameterSetName = 'ByNumber', Mandatory, Position = 2)]
        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory, Position = 2)]
        [uint64] $Size,

        [Parameter(ParameterSetName = 'ByDriveLetter')]
        [Parameter(ParameterSetName = 'ById')]
        [Parameter(ParameterSetName = 'ByNumber')]
        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [switch] $AsJob,

        [Parameter(ParameterSetName = 'ByDriveLetter')]
        [Parameter(ParameterSetName = 'ById')]
        [Parameter(ParameterSetName = 'ByNumber')]
        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Alias('Session')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'ById', Mandatory, ValueFromPipelineByPropertyName)]
        [string[]] $DiskId,

        [Parameter(ParameterSetName = 'ByDriveLetter', Mandatory, ValueFromPipelineByPropertyName)]
        [char[]] $DriveLetter,

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory, ValueFromPipeline)]
        [psobject[]] $InputObject,

        [Parameter(ParameterSetName = 'ById', Mandatory, ValueFromPipelineByPropertyName)]
        [uint64[]] $Offset,

        [Parameter(ParameterSetName = 'ByDriveLetter')]
        [Parameter(ParameterSetName = 'ById')]
        [Parameter(ParameterSetName = 'ByNumber')]
        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [switch] $PassThru,

        [Parameter(ParameterSetName = 'ByDriveLetter')]
        [Parameter(ParameterSetName = 'ById')]
        [Parameter(ParameterSetName = 'ByNumber')]
        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [int] $ThrottleLimit
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -WithoutRole -Simulates DiskNumber, InputObject, PartitionNumber, PassThru, Size
        if (-not $call) { return }
        $number = if ($InputObject) { [uint32] $InputObject[0].DiskNumber } else { $DiskNumber[0] }
        $partition = if ($InputObject) { [uint32] $InputObject[0].PartitionNumber } else { $PartitionNumber[0] }
        foreach ($item in @(Get-SimulatedSharedDisk -HostName $call['HostName'] | Where-Object -FilterScript { $_['Number'] -eq $number })) {
            if (-not $PSCmdlet.ShouldProcess($item['Name'], 'Resize-Partition')) { continue }
            $changed = Update-SimulatedSharedDisk -Call $call -Name $item['Name'] -Change {
                param($record)
                foreach ($entry in $record['Partitions']) {
                    if ($entry['Number'] -ne $partition) { continue }
                    if ($Size -gt $record['Size'] - $entry['Offset']) { Deny-SimulatedCall -Call $call -Word 'StorageWMI 4097' -Category NotSpecified -Target $record['UniqueId'] -Message 'Size Not Supported' }
                    $entry['Size'] = [long] $Size
                }
            }
            if ($changed -and $PassThru) { foreach ($entry in $changed['Partitions']) { if ($entry['Number'] -eq $partition) { ConvertTo-Partition -Disk $changed -Partition $entry } } }
        }
        Exit-SimulatedCall -Call $call
    }
}
