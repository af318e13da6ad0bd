function Get-VMNetworkAdapter {
    <#
    .SYNOPSIS
    Gets the virtual network adapters of a virtual machine, snapshot, management operating system, or of a virtual machine and management operating system.
    .PARAMETER VM
    As on Windows.
    .PARAMETER VMName
    As on Windows.
    .PARAMETER VMSnapshot
    As on Windows.
    .PARAMETER Name
    As on Windows.
    .PARAMETER All
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER IsLegacy
    As on Windows.
    .PARAMETER ManagementOS
    As on Windows.
    .PARAMETER SwitchName
    As on Windows.
    .EXAMPLE
    Get-VMNetworkAdapter
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMNetworkAdapter, Microsoft.HyperV.PowerShell.VMInternalNetworkAdapter
    #>
    [CmdletBinding(DefaultParameterSetName = 'VMName')]
    [OutputType('Microsoft.HyperV.PowerShell.VMNetworkAdapter')]
    [OutputType('Microsoft.HyperV.PowerShell.VMInternalNetworkAdapter')]
    param(
        [Parameter(ParameterSetName = 'VMObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VirtualMachine[]] $VM,

        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 0, ValueFromPipeline)]
        [string[]] $VMName,

        [Parameter(ParameterSetName = 'VMSnapshot', Mandatory, Position = 0, ValueFromPipeline)]
        [Alias('VMCheckpoint')]
        [Microsoft.HyperV.PowerShell.VMSnapshot] $VMSnapshot,

        [Parameter(Position = 1)]
        [Alias('VMNetworkAdapterName')]
        [string] $Name,

        [Parameter(ParameterSetName = 'All', Mandatory)]
        [switch] $All,

        [Parameter(ParameterSetName = 'All')]
        [Parameter(ParameterSetName = 'ManagementOS')]
        [Parameter(ParameterSetName = 'VMName')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'All')]
        [Parameter(ParameterSetName = 'ManagementOS')]
        [Parameter(ParameterSetName = 'VMName')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'All')]
        [Parameter(ParameterSetName = 'ManagementOS')]
        [Parameter(ParameterSetName = 'VMName')]
        [pscredential[]] $Credential,

        [Parameter(ParameterSetName = 'VMName')]
        [Parameter(ParameterSetName = 'VMObject')]
        [bool] $IsLegacy,

        [Parameter(ParameterSetName = 'ManagementOS', Mandatory)]
        [switch] $ManagementOS,

        [Parameter(ParameterSetName = 'ManagementOS')]
        [string] $SwitchName
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates All, IsLegacy, ManagementOS, SwitchName, VMSnapshot
        if (-not $call) { return }
        $wantedSwitch = if ($call['Bound'].ContainsKey('SwitchName')) { @(Get-SimulatedSwitch -Name $SwitchName | ForEach-Object -Process { $_['Id'] }) }
        if ($call['Bound'].ContainsKey('SwitchName') -and -not $wantedSwitch) {
            Write-SimulatedError -Call $call -Word InvalidParameter -Target $SwitchName -Message "Hyper-V was unable to find a virtual switch with name `"$SwitchName`"."
            Exit-SimulatedCall -Call $call
            return
        }
        $targets = @(if ($All) { foreach ($adapter in (Get-SimulatedHost)['ManagementAdapters']) { @{ Machine = $null; Checkpoint = $null; Adapter = $adapter } } })
        $targets += @(Find-NetworkAdapter -Call $call)
        foreach ($target in $targets) {
            $adapter = $target['Adapter']
            if ($Name -and $adapter['Name'] -notlike $Name) { continue }
            if ($wantedSwitch -and $adapter['SwitchId'] -notin $wantedSwitch) { continue }
            if ($call['Bound'].ContainsKey('IsLegacy') -and $adapter['IsLegacy'] -ne $IsLegacy) { continue }
            ConvertTo-NetworkAdapter -Target $target
        }
        Exit-SimulatedCall -Call $call
    }
}
