function Compare-VM {
    <#
    .SYNOPSIS
    Compares a virtual machine and a virtual machine host for compatibility, returning a compatibility report.
    .PARAMETER CompatibilityReport
    As on Windows.
    .PARAMETER Name
    As on Windows.
    .PARAMETER Path
    As on Windows.
    .PARAMETER VM
    As on Windows.
    .PARAMETER DestinationCimSession
    As on Windows.
    .PARAMETER DestinationHost
    As on Windows.
    .PARAMETER VhdDestinationPath
    As on Windows.
    .PARAMETER AsJob
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Copy
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER DestinationCredential
    As on Windows.
    .PARAMETER DestinationStoragePath
    As on Windows.
    .PARAMETER GenerateNewId
    As on Windows.
    .PARAMETER IncludeStorage
    As on Windows.
    .PARAMETER Register
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
    .PARAMETER VhdSourcePath
    As on Windows.
    .PARAMETER VirtualMachinePath
    As on Windows.
    .EXAMPLE
    Compare-VM
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMCompatibilityReport
    #>
    [CmdletBinding(DefaultParameterSetName = 'NameSingleDestination', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.VMCompatibilityReport')]
    param(
        [Parameter(ParameterSetName = 'CompatibilityReport', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VMCompatibilityReport] $CompatibilityReport,

        [Parameter(ParameterSetName = 'NameMultipleDestinations', Mandatory, Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NameMultipleDestinationsAndCimSession', Mandatory, Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NameSingleDestination', Mandatory, Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NameSingleDestinationAndCimSession', Mandatory, Position = 0, ValueFromPipeline)]
        [string] $Name,

        [Parameter(ParameterSetName = 'Copy', Mandatory, Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'Register', Mandatory, Position = 0, ValueFromPipeline)]
        [string] $Path,

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

        [Parameter(ParameterSetName = 'Copy', Position = 1)]
        [string] $VhdDestinationPath,

        [Parameter()]
        [switch] $AsJob,

        [Parameter(ParameterSetName = 'Copy')]
        [Parameter(ParameterSetName = 'NameMultipleDestinationsAndCimSession')]
        [Parameter(ParameterSetName = 'NameSingleDestinationAndCimSession')]
        [Parameter(ParameterSetName = 'Register')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'Copy')]
        [Parameter(ParameterSetName = 'NameMultipleDestinations')]
        [Parameter(ParameterSetName = 'NameSingleDestination')]
        [Parameter(ParameterSetName = 'Register')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'Copy', Mandatory)]
        [switch] $Copy,

        [Parameter(ParameterSetName = 'Copy')]
        [Parameter(ParameterSetName = 'NameMultipleDestinations')]
        [Parameter(ParameterSetName = 'NameSingleDestination')]
        [Parameter(ParameterSetName = 'Register')]
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

        [Parameter(ParameterSetName = 'Copy')]
        [switch] $GenerateNewId,

        [Parameter(ParameterSetName = 'NameSingleDestination')]
        [Parameter(ParameterSetName = 'NameSingleDestinationAndCimSession')]
        [Parameter(ParameterSetName = 'VMSingleDestination')]
        [Parameter(ParameterSetName = 'VMSingleDestinationAndCimSession')]
        [switch] $IncludeStorage,

        [Parameter(ParameterSetName = 'Register')]
        [switch] $Register,

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

        [Parameter(ParameterSetName = 'Copy')]
        [Parameter(ParameterSetName = 'NameMultipleDestinations')]
        [Parameter(ParameterSetName = 'NameMultipleDestinationsAndCimSession')]
        [Parameter(ParameterSetName = 'VMMultipleDestinations')]
        [Parameter(ParameterSetName = 'VMMultipleDestinationsAndCimSession')]
        [string] $SmartPagingFilePath,

        [Parameter(ParameterSetName = 'Copy')]
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

        [Parameter(ParameterSetName = 'Copy')]
        [string] $VhdSourcePath,

        [Parameter(ParameterSetName = 'Copy')]
        [Parameter(ParameterSetName = 'NameMultipleDestinations')]
        [Parameter(ParameterSetName = 'NameMultipleDestinationsAndCimSession', Mandatory)]
        [Parameter(ParameterSetName = 'VMMultipleDestinations')]
        [Parameter(ParameterSetName = 'VMMultipleDestinationsAndCimSession', Mandatory)]
        [string] $VirtualMachinePath
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates DestinationHost, DestinationStoragePath, IncludeStorage, SmartPagingFilePath, SnapshotFilePath, Vhds, VirtualMachinePath
        if (-not $call) { return }
        foreach ($machine in Resolve-SimulatedVM -Call $call) {
            $place = Get-MovePlace -Record $machine -Bound $PSBoundParameters -To $DestinationHost
            $errors = @(Get-MoveRefusal -Record $machine -From $call['HostName'] -To $DestinationHost -Place $place | ForEach-Object -Process { @{ Message = $_['Message']; MessageId = $_['Id'] } })
            $report = ConvertTo-SimulatedObject -Type VMCompatibilityReport -Record @{
                OperationType = if ($place) { 'MoveVirtualMachineAndStorage' } else { 'MoveVirtualMachine' }; Destination = $DestinationHost
                Path = if ($place) { $place['Configuration'] } else { '' }; SnapshotPath = if ($place) { $place['Snapshot'] } else { '' }
                VhdDestinationPath = [string] $DestinationStoragePath; VhdSourcePath = ''; Incompatibilities = $errors
            }
            # The report's documented properties do not say where each disk goes.
            $script:ReportedPlaces.Add($report, @{ Place = $place })
            $report.VM = ConvertTo-VM -Record $machine
            $report
        }
        Exit-SimulatedCall -Call $call
    }
}
