function Test-VHD {
    <#
    .SYNOPSIS
    Tests a virtual hard disk for any problems that would make it unusable.
    .PARAMETER Path
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER SupportPersistentReservations
    As on Windows.
    .EXAMPLE
    Test-VHD
    .OUTPUTS
    System.Boolean
    #>
    [CmdletBinding(DefaultParameterSetName = 'ExistingVHD')]
    [OutputType('System.Boolean')]
    param(
        [Parameter(ParameterSetName = 'ExistingVHD', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'SharedDisk', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('FullName')]
        [string[]] $Path,

        [Parameter(ParameterSetName = 'ExistingVHD')]
        [Parameter(ParameterSetName = 'SharedDisk')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'ExistingVHD')]
        [Parameter(ParameterSetName = 'SharedDisk')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'ExistingVHD')]
        [Parameter(ParameterSetName = 'SharedDisk')]
        [pscredential[]] $Credential,

        [Parameter(ParameterSetName = 'SharedDisk', Mandatory)]
        [Alias('ShareVirtualDisk')]
        [switch] $SupportPersistentReservations
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates Path, SupportPersistentReservations
        if (-not $call) { return }
        foreach ($item in $Path) {
            $file = Resolve-NewDiskPath -Path $item
            $refusal = Get-DiskRefusal -Path $file -Action "Failed to validate the virtual disk. The system failed to validate '$file'."
            if (-not $refusal -and $SupportPersistentReservations -and -not (Resolve-SimulatedPath -Path $file -Relative).StartsWith('shared')) {
                $refusal = @{ Word = 'NotSupported'; Target = $file; Message = "The storage where the virtual hard disk '$file' is located does not support virtual hard disk sharing." }
            }
            if ($refusal) { Write-SimulatedError -Call $call @refusal }
            -not $refusal
        }
        Exit-SimulatedCall -Call $call
    }
}
