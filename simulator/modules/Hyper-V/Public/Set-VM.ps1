function Set-VM {
    <#
    .SYNOPSIS
    Configures a virtual machine.
    .PARAMETER Name
    As on Windows.
    .PARAMETER VM
    As on Windows.
    .PARAMETER AllowUnverifiedPaths
    As on Windows.
    .PARAMETER AutomaticCheckpointsEnabled
    As on Windows.
    .PARAMETER AutomaticCriticalErrorAction
    As on Windows.
    .PARAMETER AutomaticCriticalErrorActionTimeout
    As on Windows.
    .PARAMETER AutomaticStartAction
    As on Windows.
    .PARAMETER AutomaticStartDelay
    As on Windows.
    .PARAMETER AutomaticStopAction
    As on Windows.
    .PARAMETER CheckpointType
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER DynamicMemory
    As on Windows.
    .PARAMETER GuestControlledCacheTypes
    As on Windows.
    .PARAMETER HighMemoryMappedIoSpace
    As on Windows.
    .PARAMETER LockOnDisconnect
    As on Windows.
    .PARAMETER LowMemoryMappedIoSpace
    As on Windows.
    .PARAMETER MemoryMaximumBytes
    As on Windows.
    .PARAMETER MemoryMinimumBytes
    As on Windows.
    .PARAMETER MemoryStartupBytes
    As on Windows.
    .PARAMETER NewVMName
    As on Windows.
    .PARAMETER Notes
    As on Windows.
    .PARAMETER Passthru
    As on Windows.
    .PARAMETER ProcessorCount
    As on Windows.
    .PARAMETER SmartPagingFilePath
    As on Windows.
    .PARAMETER SnapshotFileLocation
    As on Windows.
    .PARAMETER StaticMemory
    As on Windows.
    .EXAMPLE
    Set-VM
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VirtualMachine
    #>
    [CmdletBinding(DefaultParameterSetName = 'Name', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.VirtualMachine')]
    param(
        [Parameter(ParameterSetName = 'Name', Mandatory, Position = 0, ValueFromPipeline)]
        [Alias('VMName')]
        [string[]] $Name,

        [Parameter(ParameterSetName = 'VMObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VirtualMachine[]] $VM,

        [Parameter()]
        [switch] $AllowUnverifiedPaths,

        [Parameter()]
        [bool] $AutomaticCheckpointsEnabled,

        [Parameter()]
        [Microsoft.HyperV.PowerShell.CriticalErrorAction] $AutomaticCriticalErrorAction,

        [Parameter()]
        [int] $AutomaticCriticalErrorActionTimeout,

        [Parameter()]
        [Microsoft.HyperV.PowerShell.StartAction] $AutomaticStartAction,

        [Parameter()]
        [int] $AutomaticStartDelay,

        [Parameter()]
        [Microsoft.HyperV.PowerShell.StopAction] $AutomaticStopAction,

        [Parameter()]
        [Microsoft.HyperV.PowerShell.CheckpointType] $CheckpointType,

        [Parameter(ParameterSetName = 'Name')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'Name')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'Name')]
        [pscredential[]] $Credential,

        [Parameter()]
        [switch] $DynamicMemory,

        [Parameter()]
        [bool] $GuestControlledCacheTypes,

        [Parameter()]
        [uint64] $HighMemoryMappedIoSpace,

        [Parameter()]
        [Microsoft.HyperV.PowerShell.OnOffState] $LockOnDisconnect,

        [Parameter()]
        [uint32] $LowMemoryMappedIoSpace,

        [Parameter()]
        [long] $MemoryMaximumBytes,

        [Parameter()]
        [long] $MemoryMinimumBytes,

        [Parameter()]
        [long] $MemoryStartupBytes,

        [Parameter()]
        [string] $NewVMName,

        [Parameter()]
        [string] $Notes,

        [Parameter()]
        [switch] $Passthru,

        [Parameter()]
        [long] $ProcessorCount,

        [Parameter()]
        [string] $SmartPagingFilePath,

        [Parameter()]
        [string] $SnapshotFileLocation,

        [Parameter()]
        [switch] $StaticMemory
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates AllowUnverifiedPaths, AutomaticCheckpointsEnabled, AutomaticCriticalErrorAction, AutomaticCriticalErrorActionTimeout,
            AutomaticStartAction, AutomaticStartDelay, AutomaticStopAction, CheckpointType, DynamicMemory, GuestControlledCacheTypes, HighMemoryMappedIoSpace,
            LockOnDisconnect, LowMemoryMappedIoSpace, MemoryMaximumBytes, MemoryMinimumBytes, MemoryStartupBytes, NewVMName, Notes, ProcessorCount,
            SmartPagingFilePath, SnapshotFileLocation, StaticMemory
        if (-not $call) { return }
        foreach ($machine in Resolve-SimulatedVM -Call $call) {
            if (-not $PSCmdlet.ShouldProcess($machine['Name'], 'Set-VM')) { continue }
            $changed = Update-SimulatedVM -Call $call -Id $machine['Id'] -Change { param($record) Set-VMProperty -Call $call -Record $record -Bound $call['Bound'] }
            if ($changed -and $Passthru) { ConvertTo-VM -Record $changed }
        }
        Exit-SimulatedCall -Call $call
    }
}
