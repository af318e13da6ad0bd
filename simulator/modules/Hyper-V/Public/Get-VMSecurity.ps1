function Get-VMSecurity {
    <#
    .SYNOPSIS
    Gets security information about a virtual machine.
    .PARAMETER VM
    As on Windows.
    .PARAMETER VMName
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .EXAMPLE
    Get-VMSecurity -VMName web01
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMSecurity
    #>
    [CmdletBinding(DefaultParameterSetName = 'VMName')]
    [OutputType('Microsoft.HyperV.PowerShell.VMSecurity')]
    param(
        [Parameter(ParameterSetName = 'VMObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VirtualMachine[]] $VM,

        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 0, ValueFromPipeline)]
        [string[]] $VMName,

        [Parameter(ParameterSetName = 'VMName')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'VMName')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'VMName')]
        [pscredential[]] $Credential
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet
        if (-not $call) { return }
        $elsewhere = @(foreach ($one in $VM) { if ($one.ComputerName -ne $call['HostName']) { $one } })
        $machines = if ($elsewhere.Count -eq 0) { Resolve-SimulatedVM -Call $call } else {
            foreach ($one in $elsewhere) { if (Test-OtherHost -Call $call -HostName $one.ComputerName) { Get-SimulatedVM -Id $one.Id -HostName $one.ComputerName } }
        }
        foreach ($machine in $machines) {
            ConvertTo-SimulatedObject -Type VMSecurity -Record $machine['Security'] -Context (Get-SimulatedContext -VM $machine)
        }
        Exit-SimulatedCall -Call $call
    }
}
