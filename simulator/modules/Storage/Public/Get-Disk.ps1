function Get-Disk {
    <#
    .SYNOPSIS
    Gets one or more disks visible to the operating system.
    .PARAMETER Number
    As on Windows.
    .PARAMETER AsJob
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER FriendlyName
    As on Windows.
    .PARAMETER iSCSIConnection
    As on Windows.
    .PARAMETER iSCSISession
    As on Windows.
    .PARAMETER Partition
    As on Windows.
    .PARAMETER Path
    As on Windows.
    .PARAMETER SerialNumber
    As on Windows.
    .PARAMETER StorageJob
    As on Windows.
    .PARAMETER StorageNode
    As on Windows.
    .PARAMETER StorageSubSystem
    As on Windows.
    .PARAMETER ThrottleLimit
    As on Windows.
    .PARAMETER UniqueId
    As on Windows.
    .PARAMETER VirtualDisk
    As on Windows.
    .EXAMPLE
    Get-Disk
    .OUTPUTS
    Microsoft.Management.Infrastructure.CimInstance#ROOT/Microsoft/Windows/Storage/MSFT_Disk
    #>
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'ByNumber')]
    [OutputType('Microsoft.Management.Infrastructure.CimInstance#ROOT/Microsoft/Windows/Storage/MSFT_Disk')]
    param(
        [Parameter(ParameterSetName = 'ByNumber', Position = 0, ValueFromPipelineByPropertyName)]
        [Alias('DeviceId')]
        [uint32[]] $Number,

        [Parameter()]
        [switch] $AsJob,

        [Parameter()]
        [Alias('Session')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'ByName')]
        [string[]] $FriendlyName,

        [Parameter(ParameterSetName = 'ByiSCSIConnection', ValueFromPipeline)]
        [psobject] $iSCSIConnection,

        [Parameter(ParameterSetName = 'ByiSCSISession', ValueFromPipeline)]
        [psobject] $iSCSISession,

        [Parameter(ParameterSetName = 'ByPartition', ValueFromPipeline)]
        [psobject] $Partition,

        [Parameter(ParameterSetName = 'ByPath', ValueFromPipelineByPropertyName)]
        [string[]] $Path,

        [Parameter(ParameterSetName = 'ByName')]
        [string[]] $SerialNumber,

        [Parameter(ParameterSetName = 'ByStorageJob', ValueFromPipeline)]
        [psobject] $StorageJob,

        [Parameter(ParameterSetName = 'ByStorageNode', ValueFromPipeline)]
        [psobject] $StorageNode,

        [Parameter(ParameterSetName = 'ByStorageSubSystem', ValueFromPipeline)]
        [psobject] $StorageSubSystem,

        [Parameter()]
        [int] $ThrottleLimit,

        [Parameter(ParameterSetName = 'ByUniqueId')]
        [Alias('Id')]
        [string[]] $UniqueId,

        [Parameter(ParameterSetName = 'ByVirtualDisk', ValueFromPipeline)]
        [psobject] $VirtualDisk
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -WithoutRole -Simulates FriendlyName, Number, Partition, Path, SerialNumber, UniqueId
        if (-not $call) { return }
        foreach ($record in Find-Disk -Call $call) {
            if ($FriendlyName -and $FriendlyName -notcontains 'FABRIC SharedDisk') { continue }
            ConvertTo-Disk -Disk $record
        }
        Exit-SimulatedCall -Call $call
    }
}
