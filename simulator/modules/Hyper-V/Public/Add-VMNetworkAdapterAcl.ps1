function Add-VMNetworkAdapterAcl {
    <#
    .SYNOPSIS
    Creates an ACL to apply to the traffic through a virtual machine network adapter.
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
    Add-VMNetworkAdapterAcl
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMNetworkAdapterAclSetting
    #>
    [CmdletBinding(DefaultParameterSetName = 'VMName', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.VMNetworkAdapterAclSetting')]
    param(
        [Parameter(ParameterSetName = 'VMObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VirtualMachine[]] $VM,

        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 0, ValueFromPipeline)]
        [string[]] $VMName,

        [Parameter(ParameterSetName = 'ResourceObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VMNetworkAdapterBase[]] $VMNetworkAdapter,

        [Parameter(Mandatory)]
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

        [Parameter(Mandatory)]
        [Microsoft.HyperV.PowerShell.VMNetworkAdapterAclDirection] $Direction,

        [Parameter()]
        [string[]] $LocalIPAddress,

        [Parameter()]
        [string[]] $LocalMacAddress,

        [Parameter(ParameterSetName = 'ManagementOS', Mandatory)]
        [switch] $ManagementOS,

        [Parameter()]
        [switch] $Passthru,

        [Parameter()]
        [string[]] $RemoteIPAddress,

        [Parameter()]
        [string[]] $RemoteMacAddress,

        [Parameter(ParameterSetName = 'ManagementOS')]
        [Parameter(ParameterSetName = 'VMName')]
        [Parameter(ParameterSetName = 'VMObject')]
        [string] $VMNetworkAdapterName
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates Action, Direction, LocalIPAddress, LocalMacAddress, ManagementOS, RemoteIPAddress, RemoteMacAddress, VMNetworkAdapter,
            VMNetworkAdapterName
        if (-not $call) { return }
        foreach ($target in Find-NetworkAdapter -Call $call -AdapterName $VMNetworkAdapterName -Required) {
            if (-not $PSCmdlet.ShouldProcess($target['Adapter']['Name'], 'Add-VMNetworkAdapterAcl')) { continue }
            $added = [System.Collections.Generic.List[object]]::new()
            $changed = Update-NetworkAdapter -Call $call -Target $target -Change {
                param($adapter)
                foreach ($entry in New-AclRecord -Call $call) { $added.Add($entry) }
                $adapter['AclList'] = @($adapter['AclList']) + $added.ToArray()
            }
            if ($changed -and $Passthru) { foreach ($entry in $added) { ConvertTo-AclSetting -Target $changed -Record $entry } }
        }
        Exit-SimulatedCall -Call $call
    }
}
