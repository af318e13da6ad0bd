function Remove-VM {
    <#
    .SYNOPSIS
    Deletes a virtual machine.
    .PARAMETER Name
    As on Windows.
    .PARAMETER VM
    As on Windows.
    .PARAMETER AsJob
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER Force
    As on Windows.
    .PARAMETER Passthru
    As on Windows.
    .EXAMPLE
    Remove-VM -Name web01 -Force
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VirtualMachine
    #>
    [CmdletBinding(DefaultParameterSetName = 'Name', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.VirtualMachine')]
    param(
        [Parameter(ParameterSetName = 'Name', Mandatory, Position = 0, ValueFromPipeline)]
        [Alias('VMName')]
        [string[]] $Name,

        [Parameter(ParameterSetName = 'VMObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VirtualMachine[]] $VM,

        [Parameter()]
        [switch] $AsJob,

        [Parameter(ParameterSetName = 'Name')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'Name')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'Name')]
        [pscredential[]] $Credential,

        [Parameter()]
        [switch] $Force,

        [Parameter()]
        [switch] $Passthru
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates Force
        if (-not $call) { return }
        foreach ($machine in Resolve-SimulatedVM -Call $call) {
            if (-not $PSCmdlet.ShouldProcess($machine['Name'], 'Remove-VM')) { continue }
            # The disks of the checkpoints are merged, not deleted.
            $merged = Update-SimulatedVM -Call $call -Id $machine['Id'] -Change {
                param($record)
                Assert-RemovalPossible -Call $call -Record $record
                Remove-Checkpoint -Record $record -Id @($record['Checkpoints'] | ForEach-Object -Process { $_['Id'] })
            }
            if (-not $merged) { continue }
            $removed = Remove-SimulatedVM -Call $call -Id $machine['Id'] -Check { param($record) Assert-RemovalPossible -Call $call -Record $record }
            if ($removed) { Remove-VMConfigurationFile -Record $machine }
            if ($removed -and $Passthru) {
                $object = ConvertTo-VM -Record $merged
                $object.IsDeleted = $true
                $object
            }
        }
        Exit-SimulatedCall -Call $call
    }
}
