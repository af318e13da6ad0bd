function Set-Disk {
    <#
    .SYNOPSIS
    Takes a Disk object or unique disk identifiers and a set of attributes, and updates the physical disk on the system.
    .PARAMETER Number
    As on Windows.
    .PARAMETER AsJob
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER Guid
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .PARAMETER IsOffline
    As on Windows.
    .PARAMETER IsReadOnly
    As on Windows.
    .PARAMETER PartitionStyle
    As on Windows.
    .PARAMETER Path
    As on Windows.
    .PARAMETER Signature
    As on Windows.
    .PARAMETER ThrottleLimit
    As on Windows.
    .PARAMETER UniqueId
    As on Windows.
    .EXAMPLE
    Set-Disk
    .OUTPUTS
    None
    #>
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'ByNumberAttributes')]
    param(
        [Parameter(ParameterSetName = 'ByNumber', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ByNumberAttributes', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ByNumberConvertStyle', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [uint32] $Number,

        [Parameter()]
        [switch] $AsJob,

        [Parameter()]
        [Alias('Session')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'ByIdAttributes')]
        [Parameter(ParameterSetName = 'ByNumberAttributes')]
        [Parameter(ParameterSetName = 'ByObjectAttributes')]
        [Parameter(ParameterSetName = 'ByPathAttributes')]
        [string] $Guid,

        [Parameter(ParameterSetName = 'ByObject', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'ByObjectAttributes', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'ByObjectConvertStyle', Mandatory, ValueFromPipeline)]
        [psobject[]] $InputObject,

        [Parameter(ParameterSetName = 'ById')]
        [Parameter(ParameterSetName = 'ByNumber')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [bool] $IsOffline,

        [Parameter(ParameterSetName = 'ByIdAttributes')]
        [Parameter(ParameterSetName = 'ByNumberAttributes')]
        [Parameter(ParameterSetName = 'ByObjectAttributes')]
        [Parameter(ParameterSetName = 'ByPathAttributes')]
        [bool] $IsReadOnly,

        [Parameter(ParameterSetName = 'ByIdConvertStyle')]
        [Parameter(ParameterSetName = 'ByNumberConvertStyle')]
        [Parameter(ParameterSetName = 'ByObjectConvertStyle')]
        [Parameter(ParameterSetName = 'ByPathConvertStyle')]
        [Microsoft.PowerShell.Cmdletization.GeneratedTypes.Storage.PartitionStyle] $PartitionStyle,

        [Parameter(ParameterSetName = 'ByPath', Mandatory, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ByPathAttributes', Mandatory, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ByPathConvertStyle', Mandatory, ValueFromPipelineByPropertyName)]
        [string] $Path,

        [Parameter(ParameterSetName = 'ByIdAttributes')]
        [Parameter(ParameterSetName = 'ByNumberAttributes')]
        [Parameter(ParameterSetName = 'ByObjectAttributes')]
        [Parameter(ParameterSetName = 'ByPathAttributes')]
        [uint32] $Signature,

        [Parameter()]
        [int] $ThrottleLimit,

        [Parameter(ParameterSetName = 'ById', Mandatory, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ByIdAttributes', Mandatory, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ByIdConvertStyle', Mandatory, ValueFromPipelineByPropertyName)]
        [string] $UniqueId
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -WithoutRole -Simulates InputObject, IsOffline, IsReadOnly, Number, Path, UniqueId
        if (-not $call) { return }
        foreach ($item in @(Find-Disk -Call $call)) {
            $null = Update-SimulatedSharedDisk -Call $call -Name $item['Name'] -Change {
                param($record)
                if ($call['Bound'].ContainsKey('IsOffline')) { $record['IsOffline'] = $IsOffline }
                if ($call['Bound'].ContainsKey('IsReadOnly')) { $record['IsReadOnly'] = $IsReadOnly }
            }
        }
        Exit-SimulatedCall -Call $call
    }
}
