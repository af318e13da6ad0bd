function Set-VMMigrationNetwork {
    <#
    .SYNOPSIS
    Sets the subnet, subnet mask, and/or priority of a migration network.
    .PARAMETER Subnet
    As on Windows.
    .PARAMETER NewSubnet
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER NewPriority
    As on Windows.
    .PARAMETER Passthru
    As on Windows.
    .EXAMPLE
    Set-VMMigrationNetwork
    .OUTPUTS
    Microsoft.HyperV.PowerShell.MigrationNetwork
    #>
    [CmdletBinding(DefaultParameterSetName = 'ComputerName', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.MigrationNetwork')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string] $Subnet,

        [Parameter(Position = 1)]
        [string] $NewSubnet,

        [Parameter(ParameterSetName = 'CimSession', ValueFromPipelineByPropertyName)]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'ComputerName')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'ComputerName')]
        [pscredential[]] $Credential,

        [Parameter()]
        [uint32] $NewPriority,

        [Parameter()]
        [switch] $Passthru
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates NewPriority, NewSubnet, Subnet
        if (-not $call) { return }
        foreach ($network in Find-MigrationNetwork -Call $call -Text $Subnet) {
            if (-not $PSCmdlet.ShouldProcess($network['Subnet'], 'Set-VMMigrationNetwork')) { continue }
            $wanted = $network['Subnet']
            $before = @((Get-SimulatedHost)['MigrationNetworks'])
            $changed = Update-SimulatedHost -Call $call -Change {
                param($record)
                foreach ($entry in @($record['MigrationNetworks'] | Where-Object -FilterScript { $_['Subnet'] -eq $wanted })) {
                    if ($call['Bound'].ContainsKey('NewSubnet')) {
                        $newText = ConvertTo-Subnet -Call $call -Text $NewSubnet
                        if ($newText -ne $wanted) { Assert-NewMigrationNetwork -Call $call -HostRecord $record -Text $newText }
                        $entry['Subnet'] = $newText
                    }
                    if ($call['Bound'].ContainsKey('NewPriority')) { $entry['Priority'] = $NewPriority }
                }
            }
            if ($changed -and $Passthru) {
                $position = [array]::IndexOf(@($before | ForEach-Object -Process { $_['Subnet'] }), $wanted)
                ConvertTo-MigrationNetwork -Record @($changed['MigrationNetworks'])[$position]
            }
        }
        Exit-SimulatedCall -Call $call
    }
}
