function Get-VMHost {
    <#
    .SYNOPSIS
    Gets a Hyper-V host.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .EXAMPLE
    Get-VMHost
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMHost
    #>
    [CmdletBinding(DefaultParameterSetName = 'ComputerName')]
    [OutputType('Microsoft.HyperV.PowerShell.VMHost')]
    param(
        [Parameter(ParameterSetName = 'CimSession', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'ComputerName', Position = 0, ValueFromPipeline)]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'ComputerName', Position = 1, ValueFromPipeline)]
        [pscredential[]] $Credential
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet
        if (-not $call) { return }
        ConvertTo-VMHost -Record (Get-SimulatedHost)
        Exit-SimulatedCall -Call $call
    }
}
