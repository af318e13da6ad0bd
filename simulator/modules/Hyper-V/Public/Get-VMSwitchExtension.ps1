function Get-VMSwitchExtension {
    <#
    .SYNOPSIS
    Gets the extensions on one or more virtual switches.
    .PARAMETER VMSwitch
    As on Windows.
    .PARAMETER VMSwitchName
    As on Windows.
    .PARAMETER Name
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .EXAMPLE
    Get-VMSwitchExtension
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMSwitchExtension
    #>
    [CmdletBinding(DefaultParameterSetName = 'SwitchName')]
    [OutputType('Microsoft.HyperV.PowerShell.VMSwitchExtension')]
    param(
        [Parameter(ParameterSetName = 'SwitchObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VMSwitch[]] $VMSwitch,

        [Parameter(ParameterSetName = 'SwitchName', Mandatory, Position = 0, ValueFromPipeline)]
        [string[]] $VMSwitchName,

        [Parameter(Position = 1)]
        [string[]] $Name,

        [Parameter(ParameterSetName = 'SwitchName', ValueFromPipelineByPropertyName)]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'SwitchName')]
        [Alias('PSComputerName')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'SwitchName')]
        [pscredential[]] $Credential
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates VMSwitch, VMSwitchName
        if (-not $call) { return }
        foreach ($switchRecord in Resolve-Switch -Call $call) {
            $context = @{ ComputerName = $call['HostName']; Switch = $switchRecord }
            foreach ($extension in $switchRecord['Extensions']) {
                $isWanted = -not $call['Bound'].ContainsKey('Name') -or @($Name | Where-Object -FilterScript { $extension['Name'] -like $_ }).Count -gt 0
                if ($isWanted) { ConvertTo-SimulatedObject -Type VMSwitchExtension -Record $extension -Context $context }
            }
        }
        Exit-SimulatedCall -Call $call
    }
}
