function Get-VMSwitchTeam {
    <#
    .SYNOPSIS
    Gets virtual switch teams from Hyper-V hosts.
    .PARAMETER Name
    As on Windows.
    .PARAMETER VMSwitch
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .EXAMPLE
    Get-VMSwitchTeam
    .OUTPUTS
    Microsoft.HyperV.Powershell.VMSwitchTeam
    #>
    [CmdletBinding(DefaultParameterSetName = 'Name')]
    [OutputType('Microsoft.HyperV.Powershell.VMSwitchTeam')]
    param(
        [Parameter(ParameterSetName = 'Name', Position = 0)]
        [Alias('SwitchName')]
        [string] $Name,

        [Parameter(ParameterSetName = 'SwitchObject', Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VMSwitch[]] $VMSwitch,

        [Parameter()]
        [CimSession[]] $CimSession,

        [Parameter()]
        [string[]] $ComputerName,

        [Parameter()]
        [pscredential[]] $Credential
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates VMSwitch
        if (-not $call) { return }
        foreach ($switchRecord in Resolve-Switch -Call $call) {
            if (-not $switchRecord['EmbeddedTeamingEnabled']) { continue }
            ConvertTo-SimulatedObject -Type VMSwitchTeam -Record @{
                Name = $switchRecord['Name']; Id = $switchRecord['Id']; NetAdapterInterfaceDescription = $switchRecord['NetAdapterInterfaceDescriptions']
                NetAdapterInterfaceGuid = $switchRecord['NetAdapterInterfaceGuid']; TeamingMode = $switchRecord['TeamingMode']
                LoadBalancingAlgorithm = $switchRecord['LoadBalancingAlgorithm']
            }
        }
        Exit-SimulatedCall -Call $call
    }
}
