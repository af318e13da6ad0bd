function Move-VM {
    <#
    .SYNOPSIS
    Moves a virtual machine to a new Hyper-V host.
    .PARAMETER CompatibilityReport
    As on Windows.
    .PARAMETER Name
    As on Windows.
    .PARAMETER VM
    As on Windows.
    .PARAMETER DestinationCimSession
    As on Windows.
    .PARAMETER DestinationHost
    As on Windows.
    .PARAMETER AsJob
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER DestinationCredential
    As on Windows.
    .PARAMETER DestinationStoragePath
    As on Windows.
    .PARAMETER IncludeStorage
    As on Windows.
    .PARAMETER Passthru
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
    Move-VM
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VirtualMachine, Microsoft.HyperV.PowerShell.CompatibilityReport
    #>
    [CmdletBinding(DefaultParameterSetName = 'NameSingleDestination', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.VirtualMachine')]
    [OutputType('Microsoft.HyperV.PowerShell.CompatibilityReport')]
    param(
        [Parameter(ParameterSetName = 'CompatibilityReport', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VMCompatibilityReport] $CompatibilityReport,

        [Parameter(ParameterSetName = 'NameMultipleDestinations', Mandatory, Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NameMultipleDestinationsAndCimSession', Mandatory, Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NameSingleDestination', Mandatory, Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NameSingleDestinationAndCimSession', Mandatory, Position = 0, ValueFromPipeline)]
        [string] $Name,

        [Parameter(ParameterSetName = 'VMMultipleDestinations', Mandatory, Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'VMMultipleDestinationsAndCimSession', Mandatory, Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'VMSingleDestination', Mandatory, Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'VMSingleDestinationAndCimSession', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VirtualMachine] $VM,

        [Parameter(ParameterSetName = 'NameMultipleDestinationsAndCimSession', Mandatory, Position = 1)]
        [Parameter(ParameterSetName = 'NameSingleDestinationAndCimSession', Mandatory, Position = 1)]
        [Parameter(ParameterSetName = 'VMMultipleDestinationsAndCimSession', Mandatory, Position = 1)]
        [Parameter(ParameterSetName = 'VMSingleDestinationAndCimSession', Mandatory, Position = 1)]
        [CimSession] $DestinationCimSession,

        [Parameter(ParameterSetName = 'NameMultipleDestinations', Mandatory, Position = 1)]
        [Parameter(ParameterSetName = 'NameSingleDestination', Mandatory, Position = 1)]
        [Parameter(ParameterSetName = 'VMMultipleDestinations', Mandatory, Position = 1)]
        [Parameter(ParameterSetName = 'VMSingleDestination', Mandatory, Position = 1)]
        [string] $DestinationHost,

        [Parameter()]
        [switch] $AsJob,

        [Parameter(ParameterSetName = 'NameMultipleDestinationsAndCimSession')]
        [Parameter(ParameterSetName = 'NameSingleDestinationAndCimSession')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'NameMultipleDestinations')]
        [Parameter(ParameterSetName = 'NameSingleDestination')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'NameMultipleDestinations')]
        [Parameter(ParameterSetName = 'NameSingleDestination')]
        [pscredential[]] $Credential,

        [Parameter(ParameterSetName = 'NameMultipleDestinations')]
        [Parameter(ParameterSetName = 'NameSingleDestination')]
        [Parameter(ParameterSetName = 'VMMultipleDestinations')]
        [Parameter(ParameterSetName = 'VMSingleDestination')]
        [pscredential] $DestinationCredential,

        [Parameter(ParameterSetName = 'NameSingleDestination')]
        [Parameter(ParameterSetName = 'NameSingleDestinationAndCimSession')]
        [Parameter(ParameterSetName = 'VMSingleDestination')]
        [Parameter(ParameterSetName = 'VMSingleDestinationAndCimSession')]
        [string] $DestinationStoragePath,

        [Parameter(ParameterSetName = 'NameSingleDestination')]
        [Parameter(ParameterSetName = 'NameSingleDestinationAndCimSession')]
        [Parameter(ParameterSetName = 'VMSingleDestination')]
        [Parameter(ParameterSetName = 'VMSingleDestinationAndCimSession')]
        [switch] $IncludeStorage,

        [Parameter()]
        [switch] $Passthru,

        [Parameter(ParameterSetName = 'NameMultipleDestinations')]
        [Parameter(ParameterSetName = 'NameMultipleDestinationsAndCimSession')]
        [Parameter(ParameterSetName = 'NameSingleDestination')]
        [Parameter(ParameterSetName = 'NameSingleDestinationAndCimSession')]
        [Parameter(ParameterSetName = 'VMMultipleDestinations')]
        [Parameter(ParameterSetName = 'VMMultipleDestinationsAndCimSession')]
        [Parameter(ParameterSetName = 'VMSingleDestination')]
        [Parameter(ParameterSetName = 'VMSingleDestinationAndCimSession')]
        [switch] $RemoveSourceUnmanagedVhds,

        [Parameter(ParameterSetName = 'NameMultipleDestinations')]
        [Parameter(ParameterSetName = 'NameMultipleDestinationsAndCimSession')]
        [Parameter(ParameterSetName = 'NameSingleDestination')]
        [Parameter(ParameterSetName = 'NameSingleDestinationAndCimSession')]
        [Parameter(ParameterSetName = 'VMMultipleDestinations')]
        [Parameter(ParameterSetName = 'VMMultipleDestinationsAndCimSession')]
        [Parameter(ParameterSetName = 'VMSingleDestination')]
        [Parameter(ParameterSetName = 'VMSingleDestinationAndCimSession')]
        [string] $ResourcePoolName,

        [Parameter(ParameterSetName = 'NameMultipleDestinations')]
        [Parameter(ParameterSetName = 'NameMultipleDestinationsAndCimSession')]
        [Parameter(ParameterSetName = 'NameSingleDestination')]
        [Parameter(ParameterSetName = 'NameSingleDestinationAndCimSession')]
        [Parameter(ParameterSetName = 'VMMultipleDestinations')]
        [Parameter(ParameterSetName = 'VMMultipleDestinationsAndCimSession')]
        [Parameter(ParameterSetName = 'VMSingleDestination')]
        [Parameter(ParameterSetName = 'VMSingleDestinationAndCimSession')]
        [switch] $RetainVhdCopiesOnSource,

        [Parameter(ParameterSetName = 'NameMultipleDestinations')]
        [Parameter(ParameterSetName = 'NameMultipleDestinationsAndCimSession')]
        [Parameter(ParameterSetName = 'VMMultipleDestinations')]
        [Parameter(ParameterSetName = 'VMMultipleDestinationsAndCimSession')]
        [string] $SmartPagingFilePath,

        [Parameter(ParameterSetName = 'NameMultipleDestinations')]
        [Parameter(ParameterSetName = 'NameMultipleDestinationsAndCimSession')]
        [Parameter(ParameterSetName = 'VMMultipleDestinations')]
        [Parameter(ParameterSetName = 'VMMultipleDestinationsAndCimSession')]
        [Alias('CheckpointFileLocation', 'SnapshotFileLocation')]
        [string] $SnapshotFilePath,

        [Parameter(ParameterSetName = 'NameMultipleDestinations')]
        [Parameter(ParameterSetName = 'NameMultipleDestinationsAndCimSession')]
        [Parameter(ParameterSetName = 'VMMultipleDestinations')]
        [Parameter(ParameterSetName = 'VMMultipleDestinationsAndCimSession')]
        [hashtable[]] $Vhds,

        [Parameter(ParameterSetName = 'NameMultipleDestinations')]
        [Parameter(ParameterSetName = 'NameMultipleDestinationsAndCimSession', Mandatory)]
        [Parameter(ParameterSetName = 'VMMultipleDestinations')]
        [Parameter(ParameterSetName = 'VMMultipleDestinationsAndCimSession', Mandatory)]
        [string] $VirtualMachinePath
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates CompatibilityReport, DestinationHost, DestinationStoragePath, IncludeStorage, RetainVhdCopiesOnSource, SmartPagingFilePath, SnapshotFilePath, Vhds, VirtualMachinePath
        if (-not $call) { return }
        $destination = if ($CompatibilityReport) { $CompatibilityReport.Destination } else { $DestinationHost }
        $reported = $null
        if ($CompatibilityReport) { $null = $script:ReportedPlaces.TryGetValue($CompatibilityReport, [ref] $reported) }
        $machines = if ($CompatibilityReport) { Resolve-SimulatedVM -Call $call -InputObject @([pscustomobject] @{ VMId = $CompatibilityReport.VM.Id }) } else { Resolve-SimulatedVM -Call $call }
        foreach ($machine in $machines) {
            if (-not $PSCmdlet.ShouldProcess($machine['Name'], 'Move-VM')) { continue }
            $place = if ($reported) { $reported['Place'] } else { Get-MovePlace -Record $machine -Bound $PSBoundParameters -To $destination }
            $refusal = Get-MoveRefusal -Record $machine -From $call['HostName'] -To $destination -Place $place | Select-Object -First 1
            if ($refusal) {
                Write-SimulatedError -Call $call -Word $refusal['Word'] -Target $machine['Name'] -Message $refusal['Message']
                continue
            }
            $target = Get-SimulatedHostName | Where-Object -FilterScript { $_ -eq $destination.Split('.')[0] }
            $refusal = Wait-MachineMove -Machine $machine -From $call['HostName'] -To $target
            if ($refusal) {
                Write-SimulatedError -Call $call -Word $refusal['Word'] -Target $machine['Name'] -Message $refusal['Message']
                continue
            }
            # The files leave the source last: a process killed in between leaves copies too many, never none.
            $sources = [System.Collections.Generic.List[string]]::new()
            $moved = Move-SimulatedVM -Id $machine['Id'] -From $call['HostName'] -To $target -Change {
                param($record)
                if ($place) { foreach ($path in Copy-MachineFile -Record $record -From $call['HostName'] -To $target -Place $place) { $sources.Add($path) } }
            }
            if (-not $RetainVhdCopiesOnSource) { foreach ($path in $sources) { [System.IO.File]::Delete($path) } }
            if ($moved -and $Passthru) { ConvertTo-SimulatedObject -Type VirtualMachine -Record $moved -Context (Get-SimulatedContext -VM $moved -HostName $target) }
        }
        Exit-SimulatedCall -Call $call
    }
}
