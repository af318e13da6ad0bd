function Set-VMVideo {
    <#
    .SYNOPSIS
    Configures video settings for virtual machines.
    .PARAMETER VM
    As on Windows.
    .PARAMETER VMName
    As on Windows.
    .PARAMETER VMVideo
    As on Windows.
    .PARAMETER ResolutionType
    As on Windows.
    .PARAMETER HorizontalResolution
    As on Windows.
    .PARAMETER VerticalResolution
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER Passthru
    As on Windows.
    .EXAMPLE
    Set-VMVideo -VMName web01 -ResolutionType Single -HorizontalResolution 1280 -VerticalResolution 1024
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMVideo
    #>
    [CmdletBinding(DefaultParameterSetName = 'VMName', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.VMVideo')]
    param(
        [Parameter(ParameterSetName = 'VMObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VirtualMachine[]] $VM,

        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 0, ValueFromPipeline)]
        [string[]] $VMName,

        [Parameter(ParameterSetName = 'VMVideo', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VMVideo[]] $VMVideo,

        [Parameter(Position = 1)]
        [Microsoft.HyperV.PowerShell.ResolutionType] $ResolutionType,

        [Parameter(Position = 2)]
        [uint16] $HorizontalResolution,

        [Parameter(Position = 3)]
        [uint16] $VerticalResolution,

        [Parameter(ParameterSetName = 'VMName')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'VMName')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'VMName')]
        [pscredential[]] $Credential,

        [Parameter()]
        [switch] $Passthru
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates HorizontalResolution, ResolutionType, VerticalResolution, VMVideo
        if (-not $call) { return }
        $machines = if ($VMVideo) { Resolve-SimulatedVM -Call $call -InputObject $VMVideo } else { Resolve-SimulatedVM -Call $call }
        foreach ($machine in $machines) {
            if (-not $PSCmdlet.ShouldProcess($machine['Name'], 'Set-VMVideo')) { continue }
            $changed = Update-SimulatedVM -Call $call -Id $machine['Id'] -Change {
                param($record)
                Assert-SimulatedState -Call $call -VM $record -State Off -Action "Failed to modify device 'Video'."
                foreach ($key in 'ResolutionType', 'HorizontalResolution', 'VerticalResolution') {
                    if ($call['Bound'].ContainsKey($key)) { $record['Video'][$key] = if ($key -eq 'ResolutionType') { $ResolutionType.ToString() } else { $call['Bound'][$key] } }
                }
            }
            if ($changed -and $Passthru) { ConvertTo-SimulatedObject -Type VMVideo -Record $changed['Video'] -Context (Get-SimulatedContext -VM $changed) }
        }
        Exit-SimulatedCall -Call $call
    }
}
