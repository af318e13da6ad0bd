function Set-VMProcessor {
    <#
    .SYNOPSIS
    Configures settings for the virtual processors of a virtual machine.
    .PARAMETER VM
    As on Windows.
    .PARAMETER VMName
    As on Windows.
    .PARAMETER VMProcessor
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER CompatibilityForMigrationEnabled
    As on Windows.
    .PARAMETER CompatibilityForOlderOperatingSystemsEnabled
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Count
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER EnableHostResourceProtection
    As on Windows.
    .PARAMETER ExposeVirtualizationExtensions
    As on Windows.
    .PARAMETER HwThreadCountPerCore
    As on Windows.
    .PARAMETER Maximum
    As on Windows.
    .PARAMETER MaximumCountPerNumaNode
    As on Windows.
    .PARAMETER MaximumCountPerNumaSocket
    As on Windows.
    .PARAMETER Passthru
    As on Windows.
    .PARAMETER Perfmon
    As on Windows.
    .PARAMETER RelativeWeight
    As on Windows.
    .PARAMETER Reserve
    As on Windows.
    .PARAMETER ResourcePoolName
    As on Windows.
    .EXAMPLE
    Set-VMProcessor -VMName web01 -Count 4
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMProcessor
    #>
    [CmdletBinding(DefaultParameterSetName = 'VMName', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.VMProcessor')]
    param(
        [Parameter(ParameterSetName = 'VMObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VirtualMachine[]] $VM,

        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 0, ValueFromPipeline)]
        [string[]] $VMName,

        [Parameter(ParameterSetName = 'VMProcessor', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VMProcessor[]] $VMProcessor,

        [Parameter(ParameterSetName = 'VMName')]
        [CimSession[]] $CimSession,

        [Parameter()]
        [bool] $CompatibilityForMigrationEnabled,

        [Parameter()]
        [bool] $CompatibilityForOlderOperatingSystemsEnabled,

        [Parameter(ParameterSetName = 'VMName')]
        [string[]] $ComputerName,

        [Parameter()]
        [long] $Count,

        [Parameter(ParameterSetName = 'VMName')]
        [pscredential[]] $Credential,

        [Parameter()]
        [bool] $EnableHostResourceProtection,

        [Parameter()]
        [bool] $ExposeVirtualizationExtensions,

        [Parameter()]
        [long] $HwThreadCountPerCore,

        [Parameter()]
        [long] $Maximum,

        [Parameter()]
        [int] $MaximumCountPerNumaNode,

        [Parameter()]
        [int] $MaximumCountPerNumaSocket,

        [Parameter()]
        [switch] $Passthru,

        [Parameter(ParameterSetName = 'VMName')]
        [string] $Perfmon,

        [Parameter()]
        [int] $RelativeWeight,

        [Parameter()]
        [long] $Reserve,

        [Parameter()]
        [string] $ResourcePoolName
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates VMProcessor, CompatibilityForMigrationEnabled, CompatibilityForOlderOperatingSystemsEnabled, Count,
            EnableHostResourceProtection, ExposeVirtualizationExtensions, HwThreadCountPerCore, Maximum, MaximumCountPerNumaNode, MaximumCountPerNumaSocket, Perfmon,
            RelativeWeight, Reserve, ResourcePoolName
        if (-not $call) { return }
        $machines = if ($VMProcessor) { Resolve-SimulatedVM -Call $call -InputObject $VMProcessor } else { Resolve-SimulatedVM -Call $call }
        foreach ($machine in $machines) {
            if (-not $PSCmdlet.ShouldProcess($machine['Name'], 'Set-VMProcessor')) { continue }
            $changed = Update-SimulatedVM -Call $call -Id $machine['Id'] -Change { param($record) Set-ProcessorProperty -Call $call -Record $record }
            if ($changed -and $Passthru) { ConvertTo-SimulatedObject -Type VMProcessor -Record $changed['Processor'] -Context (Get-SimulatedContext -VM $changed) }
        }
        Exit-SimulatedCall -Call $call
    }
}
