function Initialize-Disk {
    <#
    .SYNOPSIS
    Initializes a RAW disk for first time use, enabling the disk to be formatted and used to store data.
    .PARAMETER Number
    As on Windows.
    .PARAMETER AsJob
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER FriendlyName
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .PARAMETER PartitionStyle
    As on Windows.
    .PARAMETER PassThru
    As on Windows.
    .PARAMETER Path
    As on Windows.
    .PARAMETER ThrottleLimit
    As on Windows.
    .PARAMETER UniqueId
    As on Windows.
    .PARAMETER VirtualDisk
    As on Windows.
    .EXAMPLE
    Initialize-Disk
    .OUTPUTS
    Microsoft.Management.Infrastructure.CimInstance#ROOT/Microsoft/Windows/Storage/MSFT_Disk
    #>
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'ByNumber', SupportsShouldProcess)]
    [OutputType('Microsoft.Management.Infrastructure.CimInstance#ROOT/Microsoft/Windows/Storage/MSFT_Disk')]
    param(
        [Parameter(ParameterSetName = 'ByNumber', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [uint32[]] $Number,

        [Parameter()]
        [switch] $AsJob,

        [Parameter()]
        [Alias('Session')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'ByName', ValueFromPipelineByPropertyName)]
        [string[]] $FriendlyName,

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory, ValueFromPipeline)]
        [psobject[]] $InputObject,

        [Parameter()]
        [Microsoft.PowerShell.Cmdletization.GeneratedTypes.Storage.PartitionStyle] $PartitionStyle,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ParameterSetName = 'ByPath', Mandatory, ValueFromPipelineByPropertyName)]
        [string[]] $Path,

        [Parameter()]
        [int] $ThrottleLimit,

        [Parameter(ParameterSetName = 'ByUniqueId', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('Id')]
        [string[]] $UniqueId,

        [Parameter(ParameterSetName = 'ByVirtualDisk', ValueFromPipeline)]
        [psobject] $VirtualDisk
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -WithoutRole -Simulates FriendlyName, InputObject, Number, PartitionStyle, PassThru, Path, UniqueId
        if (-not $call) { return }
        $style = if ($call['Bound'].ContainsKey('PartitionStyle')) { $PartitionStyle.ToString() } else { 'GPT' }
        foreach ($item in @(Find-Disk -Call $call)) {
            if (-not $PSCmdlet.ShouldProcess($item['Name'], 'Initialize-Disk')) { continue }
            $changed = Update-SimulatedSharedDisk -Call $call -Name $item['Name'] -Change {
                param($record)
                if ($record['IsOffline']) { Deny-SimulatedCall -Call $call -Word 'StorageWMI 41000' -Category NotSpecified -Target $record['UniqueId'] -Message 'Not Supported. The disk is offline.' }
                if ($record['PartitionStyle'] -ne 'RAW') { Deny-SimulatedCall -Call $call -Word 'StorageWMI 41001' -Category NotSpecified -Target $record['UniqueId'] -Message 'The disk has already been initialized.' }
                $record['PartitionStyle'] = $style
                if ($style -eq 'MBR') { $record['Signature'] = [System.BitConverter]::ToUInt32([guid]::NewGuid().ToByteArray(), 0) } else { $record['Guid'] = "{$([guid]::NewGuid())}" }
            }
            if ($changed -and $PassThru) { ConvertTo-Disk -Disk $changed }
        }
        Exit-SimulatedCall -Call $call
    }
}
