function Set-VMFirmware {
    <#
    .SYNOPSIS
    Sets the firmware configuration of a virtual machine.
    .PARAMETER VM
    As on Windows.
    .PARAMETER VMFirmware
    As on Windows.
    .PARAMETER VMName
    As on Windows.
    .PARAMETER BootOrder
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER ConsoleMode
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER EnableSecureBoot
    As on Windows.
    .PARAMETER FirstBootDevice
    As on Windows.
    .PARAMETER Passthru
    As on Windows.
    .PARAMETER PauseAfterBootFailure
    As on Windows.
    .PARAMETER PreferredNetworkBootProtocol
    As on Windows.
    .PARAMETER SecureBootTemplate
    As on Windows.
    .PARAMETER SecureBootTemplateId
    As on Windows.
    .EXAMPLE
    Set-VMFirmware -VMName web01 -EnableSecureBoot Off
    .OUTPUTS
    Microsoft.HyperV.Powershell.VMFirmware
    #>
    [CmdletBinding(DefaultParameterSetName = 'VMName', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.Powershell.VMFirmware')]
    param(
        [Parameter(ParameterSetName = 'VMObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VirtualMachine[]] $VM,

        [Parameter(ParameterSetName = 'VMFirmware', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VMFirmware[]] $VMFirmware,

        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 0, ValueFromPipeline)]
        [string[]] $VMName,

        [Parameter()]
        [Microsoft.HyperV.PowerShell.VMComponentObject[]] $BootOrder,

        [Parameter(ParameterSetName = 'VMName')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'VMName')]
        [string[]] $ComputerName,

        [Parameter()]
        [Microsoft.HyperV.PowerShell.ConsoleModeType] $ConsoleMode,

        [Parameter(ParameterSetName = 'VMName')]
        [pscredential[]] $Credential,

        [Parameter()]
        [Microsoft.HyperV.PowerShell.OnOffState] $EnableSecureBoot,

        [Parameter()]
        [Microsoft.HyperV.PowerShell.VMComponentObject] $FirstBootDevice,

        [Parameter()]
        [switch] $Passthru,

        [Parameter()]
        [Microsoft.HyperV.PowerShell.OnOffState] $PauseAfterBootFailure,

        [Parameter()]
        [Microsoft.HyperV.PowerShell.IPProtocolPreference] $PreferredNetworkBootProtocol,

        [Parameter()]
        [string] $SecureBootTemplate,

        [Parameter()]
        [guid] $SecureBootTemplateId
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates VMFirmware, BootOrder, ConsoleMode, EnableSecureBoot, FirstBootDevice, PauseAfterBootFailure,
            PreferredNetworkBootProtocol, SecureBootTemplate, SecureBootTemplateId
        if (-not $call) { return }
        $machines = if ($VMFirmware) { Resolve-SimulatedVM -Call $call -InputObject $VMFirmware } else { Resolve-SimulatedVM -Call $call }
        foreach ($machine in $machines) {
            if (-not (Test-Generation -Call $call -Record $machine -Generation 2 -What 'UEFI firmware')) { continue }
            if (-not $PSCmdlet.ShouldProcess($machine['Name'], 'Set-VMFirmware')) { continue }
            $changed = Update-SimulatedVM -Call $call -Id $machine['Id'] -Change { param($record) Set-FirmwareProperty -Call $call -Record $record }
            if ($changed -and $Passthru) { ConvertTo-SimulatedObject -Type VMFirmware -Record $changed['Firmware'] -Context (Get-SimulatedContext -VM $changed) }
        }
        Exit-SimulatedCall -Call $call
    }
}
