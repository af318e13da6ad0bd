function Get-VMNetworkAdapterAcl {
    <#
    .SYNOPSIS
    Gets the ACLs configured for a virtual machine network adapter.
    .PARAMETER VM
    As on Windows.
    .PARAMETER VMName
    As on Windows.
    .PARAMETER VMNetworkAdapter
    As on Windows.
    .PARAMETER VMSnapshot
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER ManagementOS
    As on Windows.
    .PARAMETER VMNetworkAdapterName
    As on Windows.
    .EXAMPLE
    Get-VMNetworkAdapterAcl
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMNetworkAdapterAclSetting
    #>
    [CmdletBinding(DefaultParameterSetName = 'VMName')]
    [OutputType('Microsoft.HyperV.PowerShell.VMNetworkAdapterAclSetting')]
    param(
        [Parameter(ParameterSetName = 'VMObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VirtualMachine[]] $VM,

        [Parameter(ParameterSetName = 'VMName', Position = 0, ValueFromPipeline)]
        [string[]] $VMName,

        [Parameter(ParameterSetName = 'ResourceObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VMNetworkAdapterBase[]] $VMNetworkAdapter,

        [Parameter(ParameterSetName = 'VMSnapshot', Mandatory, Position = 0, ValueFromPipeline)]
        [Alias('VMCheckpoint')]
        [Microsoft.HyperV.PowerShell.VMSnapshot] $VMSnapshot,

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
        [switch] $ManagementOS,

        [Parameter(ParameterSetName = 'ManagementOS')]
        [Parameter(ParameterSetName = 'VMName')]
        [Parameter(ParameterSetName = 'VMObject')]
        [string] $VMNetworkAdapterName
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates ManagementOS, VMNetworkAdapter, VMNetworkAdapterName, VMSnapshot
        if (-not $call) { return }
        foreach ($target in Find-NetworkAdapter -Call $call -AdapterName $VMNetworkAdapterName) { (ConvertTo-NetworkAdapter -Target $target).AclList }
        Exit-SimulatedCall -Call $call
    }
}
