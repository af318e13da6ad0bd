function Move-VMStorage {
    <#
    .SYNOPSIS
    Moves the storage of a virtual machine.
    .PARAMETER Name
    As on Windows.
    .PARAMETER VM
    As on Windows.
    .PARAMETER DestinationStoragePath
    As on Windows.
    .PARAMETER AllowUnverifiedPaths
    As on Windows.
    .PARAMETER AsJob
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER RemoveSourceUnmanagedVhds
    As on Windows.
    .PARAMETER ResourcePoolName
    As on Windows.
    .PARAMETER RetainVhdCopiesOnSource
    As on Windows.
    .PARAMETER SmartPagingFilePath
    As on Windows.
    .PARAMETER SnapshotFilePath
    As on Windows.
    .PARAMETER Vhds
    As on Windows.
    .PARAMETER VirtualMachinePath
    As on Windows.
    .EXAMPLE
    Move-VMStorage
    .OUTPUTS
    None
    #>
    [CmdletBinding(DefaultParameterSetName = 'NameSingleDestination', SupportsShouldProcess)]
    param(
        [Parameter(ParameterSetName = 'NameMultipleDestinations', Mandatory, Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NameSingleDestination', Mandatory, Position = 0, ValueFromPipeline)]
        [Alias('VMName')]
        [string] $Name,

        [Parameter(ParameterSetName = 'VMMultipleDestinations', Mandatory, Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'VMSingleDestination', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VirtualMachine] $VM,

        [Parameter(ParameterSetName = 'NameSingleDestination', Mandatory, Position = 1)]
        [Parameter(ParameterSetName = 'VMSingleDestination', Mandatory, Position = 1)]
        [string] $DestinationStoragePath,

        [Parameter()]
        [switch] $AllowUnverifiedPaths,

        [Parameter()]
        [switch] $AsJob,

        [Parameter(ParameterSetName = 'NameMultipleDestinations')]
        [Parameter(ParameterSetName = 'NameSingleDestination')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'NameMultipleDestinations')]
        [Parameter(ParameterSetName = 'NameSingleDestination')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'NameMultipleDestinations')]
        [Parameter(ParameterSetName = 'NameSingleDestination')]
        [pscredential[]] $Credential,

        [Parameter()]
        [switch] $RemoveSourceUnmanagedVhds,

        [Parameter()]
        [string] $ResourcePoolName,

        [Parameter()]
        [switch] $RetainVhdCopiesOnSource,

        [Parameter(ParameterSetName = 'NameMultipleDestinations')]
        [Parameter(ParameterSetName = 'VMMultipleDestinations')]
        [string] $SmartPagingFilePath,

        [Parameter(ParameterSetName = 'NameMultipleDestinations')]
        [Parameter(ParameterSetName = 'VMMultipleDestinations')]
        [Alias('CheckpointFileLocation', 'SnapshotFileLocation')]
        [string] $SnapshotFilePath,

        [Parameter(ParameterSetName = 'NameMultipleDestinations')]
        [Parameter(ParameterSetName = 'VMMultipleDestinations')]
        [hashtable[]] $Vhds,

        [Parameter(ParameterSetName = 'NameMultipleDestinations')]
        [Parameter(ParameterSetName = 'VMMultipleDestinations')]
        [string] $VirtualMachinePath
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates AllowUnverifiedPaths, DestinationStoragePath, RetainVhdCopiesOnSource, SmartPagingFilePath, SnapshotFilePath,
            Vhds, VirtualMachinePath
        if (-not $call) { return }
        $bound = $call['Bound']
        foreach ($machine in Resolve-SimulatedVM -Call $call) {
            if (-not $PSCmdlet.ShouldProcess($machine['Name'], 'Move-VMStorage')) { continue }
            $moves = [System.Collections.Generic.List[object]]::new()
            $changed = Update-SimulatedVM -Call $call -Id $machine['Id'] -Change {
                param($record)
                Assert-SimulatedState -Call $call -VM $record -State Off, Running, Paused, Saved -Action 'Storage migration for virtual machine failed.'
                foreach ($move in Get-StorageMove -Call $call -Record $record) { $moves.Add($move) }
                Set-StorageLocation -Record $record -Bound $bound -Move $moves
            }
            if (-not $changed) { continue }
            foreach ($move in $moves) { if (-not $RetainVhdCopiesOnSource) { [System.IO.File]::Delete((Resolve-SimulatedPath -Path $move['From'])) } }
            if ($changed['ConfigurationLocation'] -ne $machine['ConfigurationLocation']) {
                Write-VMConfigurationFile -Record $changed
                Remove-VMConfigurationFile -Record $machine
            }
        }
        Exit-SimulatedCall -Call $call
    }
}
