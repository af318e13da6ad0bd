function Rename-VMSwitch {
    <#
    .SYNOPSIS
    Renames a virtual switch.
    .PARAMETER Name
    As on Windows.
    .PARAMETER VMSwitch
    As on Windows.
    .PARAMETER NewName
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
    Rename-VMSwitch
    .OUTPUTS
    Microsoft.HyperV.PowerShell.EthernetSwitch
    #>
    [CmdletBinding(DefaultParameterSetName = 'SwitchName', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.EthernetSwitch')]
    param(
        [Parameter(ParameterSetName = 'SwitchName', Mandatory, Position = 0, ValueFromPipeline)]
        [Alias('SwitchName')]
        [string] $Name,

        [Parameter(ParameterSetName = 'SwitchObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VMSwitch] $VMSwitch,

        [Parameter(Mandatory, Position = 2)]
        [string] $NewName,

        [Parameter(ParameterSetName = 'SwitchName')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'SwitchName')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'SwitchName')]
        [pscredential[]] $Credential,

        [Parameter()]
        [switch] $Passthru
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates NewName, VMSwitch
        if (-not $call) { return }
        foreach ($switchRecord in Resolve-Switch -Call $call) {
            if (-not $PSCmdlet.ShouldProcess($switchRecord['Name'], 'Rename-VMSwitch')) { continue }
            $changed = Update-SwitchAndHost -Call $call -Id $switchRecord['Id'] -Change {
                param($record, $hostRecord)
                $record['Name'] = $NewName
                Set-SwitchName -Call $call -HostRecord $hostRecord -SwitchId $record['Id'] -NewName $NewName
            }
            if ($changed -and $Passthru) { ConvertTo-VMSwitch -Record $changed }
        }
        Exit-SimulatedCall -Call $call
    }
}
