function Set-VMDvdDrive {
    <#
    .SYNOPSIS
    Configures a virtual DVD drive.
    .PARAMETER VMDvdDrive
    As on Windows.
    .PARAMETER VMName
    As on Windows.
    .PARAMETER ControllerNumber
    As on Windows.
    .PARAMETER ControllerLocation
    As on Windows.
    .PARAMETER Path
    As on Windows.
    .PARAMETER AllowUnverifiedPaths
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER Passthru
    As on Windows.
    .PARAMETER ResourcePoolName
    As on Windows.
    .PARAMETER ToControllerLocation
    As on Windows.
    .PARAMETER ToControllerNumber
    As on Windows.
    .EXAMPLE
    Set-VMDvdDrive
    .OUTPUTS
    Microsoft.HyperV.PowerShell.DvdDrive
    #>
    [CmdletBinding(DefaultParameterSetName = 'VMName', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.DvdDrive')]
    param(
        [Parameter(ParameterSetName = 'Object', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.DvdDrive[]] $VMDvdDrive,

        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 0)]
        [string] $VMName,

        [Parameter(ParameterSetName = 'VMName', Position = 1)]
        [int] $ControllerNumber,

        [Parameter(ParameterSetName = 'VMName', Position = 2)]
        [int] $ControllerLocation,

        [Parameter(Position = 3)]
        [string] $Path,

        [Parameter()]
        [switch] $AllowUnverifiedPaths,

        [Parameter(ParameterSetName = 'VMName')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'VMName')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'VMName')]
        [pscredential[]] $Credential,

        [Parameter()]
        [switch] $Passthru,

        [Parameter()]
        [string] $ResourcePoolName,

        [Parameter()]
        [int] $ToControllerLocation,

        [Parameter()]
        [int] $ToControllerNumber
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates AllowUnverifiedPaths, ControllerLocation, ControllerNumber, Path, ResourcePoolName, ToControllerLocation,
            ToControllerNumber, VMDvdDrive
        if (-not $call) { return }
        $action = "Failed to modify device 'Virtual DVD Drive'."
        foreach ($target in Resolve-DriveTarget -Call $call -List DVDDrives -InputObject $VMDvdDrive) {
            if (-not $PSCmdlet.ShouldProcess($target['Machine']['Name'], 'Set-VMDvdDrive')) { continue }
            $after = @{}
            $changed = Update-SimulatedVM -Call $call -Id $target['Machine']['Id'] -Change {
                param($record)
                $drive = $record['DVDDrives'] | Where-Object -FilterScript { $_['Id'] -eq $target['Id'] } | Select-Object -First 1
                if ($call['Bound'].ContainsKey('Path')) {
                    $file = $Path.Replace('/', '\')
                    Assert-SimulatedState -Call $call -VM $record -State Off, Running, Paused -Action $action
                    if ($file) { Assert-DriveFile -Call $call -VM $record -Path $file -Action $action -Dvd }
                    $drive['Path'] = $file
                    $drive['DvdMediaType'] = if ($file) { 'ISO' } else { 'None' }
                }
                if ($call['Bound'].ContainsKey('ResourcePoolName')) {
                    Assert-SimulatedState -Call $call -VM $record -State Off -Action $action
                    $drive['PoolName'] = $ResourcePoolName
                }
                Move-DriveRecord -Call $call -VM $record -Drive $drive -Action $action
                $after['Drive'] = $drive
            }
            if ($changed -and $Passthru) { ConvertTo-Drive -Record $after['Drive'] -Context (Get-SimulatedContext -VM $changed) }
        }
        Exit-SimulatedCall -Call $call
    }
}
