function Remove-VMNetworkAdapterAcl {
    <#
    .SYNOPSIS
    Removes an ACL applied to the traffic through a virtual network adapter.
    .PARAMETER InputObject
    As on Windows.
    .PARAMETER VM
    As on Windows.
    .PARAMETER VMName
    As on Windows.
    .PARAMETER VMNetworkAdapter
    As on Windows.
    .PARAMETER Action
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER Direction
    As on Windows.
    .PARAMETER LocalIPAddress
    As on Windows.
    .PARAMETER LocalMacAddress
    As on Windows.
    .PARAMETER ManagementOS
    As on Windows.
    .PARAMETER Passthru
    As on Windows.
    .PARAMETER RemoteIPAddress
    As on Windows.
    .PARAMETER RemoteMacAddress
    As on Windows.
    .PARAMETER VMNetworkAdapterName
    As on Windows.
    .EXAMPLE
    Remove-VMNetworkAdapterAcl
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMNetworkAdapterAclSetting
    #>
    [CmdletBinding(DefaultParameterSetName = 'VMName', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.VMNetworkAdapterAclSetting')]
    param(
        [Parameter(ParameterSetName = 'InputObjectParameter', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Microsoft.HyperV.PowerShell.VMNetworkAdapterAclSetting[]] $InputObject,

        [Parameter(ParameterSetName = 'VMObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VirtualMachine[]] $VM,

        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 0, ValueFromPipeline)]
        [string[]] $VMName,

        [Parameter(ParameterSetName = 'ResourceObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VMNetworkAdapterBase[]] $VMNetworkAdapter,

        [Parameter(ParameterSetName = 'ManagementOS', Mandatory)]
        [Parameter(ParameterSetName = 'ResourceObject', Mandatory)]
        [Parameter(ParameterSetName = 'VMName', Mandatory)]
        [Parameter(ParameterSetName = 'VMObject', Mandatory)]
        [Microsoft.HyperV.PowerShell.VMNetworkAdapterAclAction] $Action,

        [Parameter(ParameterSetName = 'ManagementOS')]
        [Parameter(ParameterSetName = 'VMName')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'ManagementOS')]
        [Parameter(ParameterSetName = 'VMName')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'ManagementOS')]
        [Parameter(ParameterSetName = 'VMName')]
        [pscredential[]] $Credential,

        [Parameter(ParameterSetName = 'ManagementOS', Mandatory)]
        [Parameter(ParameterSetName = 'ResourceObject', Mandatory)]
        [Parameter(ParameterSetName = 'VMName', Mandatory)]
        [Parameter(ParameterSetName = 'VMObject', Mandatory)]
        [Microsoft.HyperV.PowerShell.VMNetworkAdapterAclDirection] $Direction,

        [Parameter(ParameterSetName = 'ManagementOS')]
        [Parameter(ParameterSetName = 'ResourceObject')]
        [Parameter(ParameterSetName = 'VMName')]
        [Parameter(ParameterSetName = 'VMObject')]
        [string[]] $LocalIPAddress,

        [Parameter(ParameterSetName = 'ManagementOS')]
        [Parameter(ParameterSetName = 'ResourceObject')]
        [Parameter(ParameterSetName = 'VMName')]
        [Parameter(ParameterSetName = 'VMObject')]
        [string[]] $LocalMacAddress,

        [Parameter(ParameterSetName = 'ManagementOS', Mandatory)]
        [switch] $ManagementOS,

        [Parameter()]
        [switch] $Passthru,

        [Parameter(ParameterSetName = 'ManagementOS')]
        [Parameter(ParameterSetName = 'ResourceObject')]
        [Parameter(ParameterSetName = 'VMName')]
        [Parameter(ParameterSetName = 'VMObject')]
        [string[]] $RemoteIPAddress,

        [Parameter(ParameterSetName = 'ManagementOS')]
        [Parameter(ParameterSetName = 'ResourceObject')]
        [Parameter(ParameterSetName = 'VMName')]
        [Parameter(ParameterSetName = 'VMObject')]
        [string[]] $RemoteMacAddress,

        [Parameter(ParameterSetName = 'ManagementOS')]
        [Parameter(ParameterSetName = 'VMName')]
        [Parameter(ParameterSetName = 'VMObject')]
        [string] $VMNetworkAdapterName
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates Action, Direction, InputObject, LocalIPAddress, LocalMacAddress, ManagementOS, RemoteIPAddress, RemoteMacAddress,
            VMNetworkAdapter, VMNetworkAdapterName
        if (-not $call) { return }
        if ($call['Bound'].ContainsKey('InputObject')) {
            $targets = foreach ($item in $InputObject) {
                foreach ($target in Find-AdapterOfObject -Call $call -InputObject $item.ParentAdapter) { $target['Entry'] = $item; $target }
            }
        } else {
            $targets = Find-NetworkAdapter -Call $call -AdapterName $VMNetworkAdapterName -Required
        }
        foreach ($target in $targets) {
            if (-not $PSCmdlet.ShouldProcess($target['Adapter']['Name'], 'Remove-VMNetworkAdapterAcl')) { continue }
            $removed = [System.Collections.Generic.List[object]]::new()
            $changed = Update-NetworkAdapter -Call $call -Target $target -Change {
                param($adapter)
                foreach ($entry in Remove-AclRecord -Call $call -Adapter $adapter -Entry $target['Entry']) { $removed.Add($entry) }
            }
            if ($changed -and $Passthru) { foreach ($entry in $removed) { ConvertTo-AclSetting -Target $changed -Record $entry } }
        }
        Exit-SimulatedCall -Call $call
    }
}
