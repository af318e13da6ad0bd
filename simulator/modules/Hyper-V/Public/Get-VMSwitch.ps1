function Get-VMSwitch {
    <#
    .SYNOPSIS
    Gets virtual switches from one or more virtual Hyper-V hosts.
    .PARAMETER Id
    As on Windows.
    .PARAMETER Name
    As on Windows.
    .PARAMETER ResourcePoolName
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER SwitchType
    As on Windows.
    .EXAMPLE
    Get-VMSwitch
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMSwitch
    #>
    [CmdletBinding(DefaultParameterSetName = 'Name')]
    [OutputType('Microsoft.HyperV.PowerShell.VMSwitch')]
    param(
        [Parameter(ParameterSetName = 'Id', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('SwitchId')]
        [guid[]] $Id,

        [Parameter(ParameterSetName = 'Name', Position = 0)]
        [Alias('SwitchName')]
        [string] $Name,

        [Parameter(Position = 1)]
        [string[]] $ResourcePoolName,

        [Parameter()]
        [CimSession[]] $CimSession,

        [Parameter()]
        [string[]] $ComputerName,

        [Parameter()]
        [pscredential[]] $Credential,

        [Parameter()]
        [Microsoft.HyperV.PowerShell.VMSwitchType[]] $SwitchType
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates SwitchType
        if (-not $call) { return }
        $found = if ($call['Bound'].ContainsKey('Id')) {
            foreach ($switchId in $Id) {
                $record = Get-SimulatedSwitch -Id $switchId
                if ($record) { $record; continue }
                Write-SimulatedError -Call $call -Word InvalidParameter -Target $switchId -Message "Hyper-V was unable to find a virtual switch with id `"$switchId`"."
            }
        } else {
            Resolve-Switch -Call $call
        }
        foreach ($record in $found) {
            if (-not $call['Bound'].ContainsKey('SwitchType') -or $record['SwitchType'] -in $SwitchType) { ConvertTo-VMSwitch -Record $record }
        }
        Exit-SimulatedCall -Call $call
    }
}
