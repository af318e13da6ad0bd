function Restore-VMSnapshot {
    <#
    .SYNOPSIS
    Restores a virtual machine checkpoint.
    .PARAMETER Name
    As on Windows.
    .PARAMETER VM
    As on Windows.
    .PARAMETER VMSnapshot
    As on Windows.
    .PARAMETER VMName
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
    Restore-VMSnapshot -VMName web01 -Name before -Confirm:$false
    .OUTPUTS
    VMSnapshot
    #>
    [CmdletBinding(DefaultParameterSetName = 'SnapshotName', SupportsShouldProcess)]
    [OutputType('VMSnapshot')]
    [Alias('Restore-VMCheckpoint')]
    param(
        [Parameter(ParameterSetName = 'SnapshotName', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'VM', Mandatory, Position = 1)]
        [string] $Name,

        [Parameter(ParameterSetName = 'VM', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VirtualMachine] $VM,

        [Parameter(ParameterSetName = 'SnapshotObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Alias('VMCheckpoint')]
        [Microsoft.HyperV.PowerShell.VMSnapshot] $VMSnapshot,

        [Parameter(ParameterSetName = 'SnapshotName', Mandatory, Position = 1)]
        [string] $VMName,

        [Parameter()]
        [switch] $AsJob,

        [Parameter(ParameterSetName = 'SnapshotName')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'SnapshotName')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'SnapshotName')]
        [pscredential[]] $Credential,

        [Parameter()]
        [switch] $Passthru
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates VMSnapshot
        if (-not $call) { return }
        $found = Select-OneCheckpoint -Call $call
        if ($found -and $PSCmdlet.ShouldProcess($found['Checkpoint']['Name'], 'Restore-VMSnapshot')) {
            $changed = Update-SimulatedVM -Call $call -Id $found['VM']['Id'] -Change {
                param($record)
                Restore-Checkpoint -Call $call -Record $record -Id $found['Checkpoint']['Id']
            }
            if ($changed -and $Passthru) { ConvertTo-VMSnapshot -VM $changed -Checkpoint $found['Checkpoint'] }
        }
        Exit-SimulatedCall -Call $call
    }
}
