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
    .PARAMETER InputObject
    As on Windows.
    .PARAMETER PassThru
    As on Windows.
    .EXAMPLE
    Resize-Partition -DiskNumber 1 -PartitionNumber 2 -Size 10GB
    .OUTPUTS
    Microsoft.Management.Infrastructure.CimInstance#ROOT/Microsoft/Windows/Storage/MSFT_Partition
    #>
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'ByNumber', SupportsShouldProcess)]
    [OutputType('Microsoft.Management.Infrastructure.CimInstance#ROOT/Microsoft/Windows/Storage/MSFT_Partition')]
    param(
        [Parameter(ParameterSetName = 'ByNumber', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [uint32[]] $DiskNumber,

        [Parameter(ParameterSetName = 'ByNumber', Mandatory, Position = 1, ValueFromPipelineByPropertyName)]
        [uint32[]] $PartitionNumber,

        [Parameter(Mandatory)]
        [uint64] $Size,

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory, ValueFromPipeline)]
        [psobject[]] $InputObject,

        [Parameter()]
        [switch] $PassThru
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -WithoutRole -Simulates DiskNumber, InputObject, PartitionNumber, PassThru, Size
        if (-not $call) { return }
        $pairs = @(if ($InputObject) { foreach ($item in $InputObject) { , @($item.DiskNumber, $item.PartitionNumber) } } else { , @($DiskNumber[0], $PartitionNumber[0]) })
        foreach ($pair in $pairs) {
            foreach ($item in @(Get-SimulatedSharedDisk -HostName $call['HostName'] | Where-Object -FilterScript { $_['Number'] -eq $pair[0] })) {
                if (-not $PSCmdlet.ShouldProcess($item['Name'], 'Resize-Partition')) { continue }
                $changed = Update-SimulatedSharedDisk -Call $call -Name $item['Name'] -Change {
                    param($record)
                    foreach ($entry in $record['Partitions']) {
                        if ($entry['Number'] -ne $pair[1]) { continue }
                        if ($Size -gt $record['Size'] - $entry['Offset']) { Deny-SimulatedCall -Call $call -Word 'StorageWMI 4097' -Category NotSpecified -Target $record['UniqueId'] -Message 'Size Not Supported' }
                        $entry['Size'] = [long] $Size
                    }
                }
                if ($changed -and $PassThru) { foreach ($entry in $changed['Partitions']) { if ($entry['Number'] -eq $pair[1]) { ConvertTo-Partition -Disk $changed -Partition $entry } } }
            }
        }
        Exit-SimulatedCall -Call $call
    }
}
