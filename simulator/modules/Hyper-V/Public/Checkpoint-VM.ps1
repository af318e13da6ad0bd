function Checkpoint-VM {
    <#
    .SYNOPSIS
    Creates a checkpoint of a virtual machine.
    .PARAMETER Name
    As on Windows.
    .PARAMETER VM
    As on Windows.
    .PARAMETER SnapshotName
    As on Windows.
    .PARAMETER AsJob
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
    Checkpoint-VM -Name web01 -SnapshotName before
    .OUTPUTS
    Microsoft.HyperV.PowerShell.Snapshot
    #>
    [CmdletBinding(DefaultParameterSetName = 'Name', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.Snapshot')]
    param(
        [Parameter(ParameterSetName = 'Name', Mandatory, Position = 0, ValueFromPipeline)]
        [Alias('VMName')]
        [string[]] $Name,

        [Parameter(ParameterSetName = 'VMObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VirtualMachine[]] $VM,

        [Parameter(Position = 1)]
        [Alias('CheckpointName')]
        [string] $SnapshotName,

        [Parameter()]
        [switch] $AsJob,

        [Parameter(ParameterSetName = 'Name')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'Name')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'Name')]
        [pscredential[]] $Credential,

        [Parameter()]
        [switch] $Passthru
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates SnapshotName
        if (-not $call) { return }
        foreach ($machine in Resolve-SimulatedVM -Call $call) {
            if (-not $PSCmdlet.ShouldProcess($machine['Name'], 'Checkpoint-VM')) { continue }
            $id = [guid]::NewGuid().ToString()
            $changed = Update-SimulatedVM -Call $call -Id $machine['Id'] -Change {
                param($record)
                Assert-CheckpointPossible -Call $call -Record $record
                Add-Checkpoint -Record $record -Id $id -Name $SnapshotName
            }
            if ($changed -and $Passthru) { ConvertTo-VMSnapshot -VM $changed -Checkpoint (@($changed['Checkpoints'])[-1]) }
        }
        Exit-SimulatedCall -Call $call
    }
}
