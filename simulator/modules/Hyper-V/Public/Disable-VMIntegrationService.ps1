function Disable-VMIntegrationService {
    <#
    .SYNOPSIS
    Disables an integration service on a virtual machine.
    .PARAMETER Name
    As on Windows.
    .PARAMETER VMIntegrationService
    As on Windows.
    .PARAMETER VM
    As on Windows.
    .PARAMETER VMName
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
    Disable-VMIntegrationService -VMName web01 -Name 'Guest Service Interface'
    .OUTPUTS
    Microsoft.HyperV.PowerShell.IntegrationService
    #>
    [CmdletBinding(DefaultParameterSetName = 'VMName', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.IntegrationService')]
    param(
        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'VMObject', Mandatory, Position = 0)]
        [string[]] $Name,

        [Parameter(ParameterSetName = 'VMIntegrationService', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VMIntegrationComponent[]] $VMIntegrationService,

        [Parameter(ParameterSetName = 'VMObject', Mandatory, Position = 1, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VirtualMachine[]] $VM,

        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 1, ValueFromPipeline)]
        [string[]] $VMName,

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
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates VMIntegrationService
        if (-not $call) { return }
        Switch-IntegrationService -Call $call -Enabled $false
        Exit-SimulatedCall -Call $call
    }
}
