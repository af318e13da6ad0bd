function Get-VM {
    <#
    .SYNOPSIS
    Gets the virtual machines from one or more Hyper-V hosts.
    .PARAMETER ClusterObject
    As on Windows.
    .PARAMETER Id
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
    Get-VM
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VirtualMachine
    #>
    [CmdletBinding(DefaultParameterSetName = 'Name')]
    [OutputType('Microsoft.HyperV.PowerShell.VirtualMachine')]
    param(
        [Parameter(ParameterSetName = 'ClusterObject', Mandatory, Position = 0, ValueFromPipeline)]
        [psobject] $ClusterObject,

        [Parameter(ParameterSetName = 'Id', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [guid] $Id,

        [Parameter(ParameterSetName = 'Name', Position = 0, ValueFromPipeline)]
        [Alias('VMName')]
        [string[]] $Name,

        [Parameter(ParameterSetName = 'Id')]
        [Parameter(ParameterSetName = 'Name')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'Id')]
        [Parameter(ParameterSetName = 'Name')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'Id')]
        [Parameter(ParameterSetName = 'Name')]
        [pscredential[]] $Credential
    )
    process {
        $takesComputers = $PSCmdlet.ParameterSetName -eq 'Id'
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates $(if ($takesComputers) { 'ComputerName' } else { 'ClusterObject' })
        if (-not $call) { return }
        if ($ClusterObject) {
            foreach ($item in $ClusterObject) { Get-MachineElsewhere -Call $call -HostName ([string] $item.OwnerNode) -Id $item.VMId }
        } elseif ($ComputerName -and $takesComputers) {
            foreach ($computer in $ComputerName) { Get-MachineElsewhere -Call $call -HostName $computer -Id $Id }
        } else {
            foreach ($record in Resolve-SimulatedVM -Call $call) { ConvertTo-VM -Record $record }
        }
        Exit-SimulatedCall -Call $call
    }
}
