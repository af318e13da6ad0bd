function Rename-VMSnapshot {
    <#
    .SYNOPSIS
    Renames a virtual machine checkpoint.
    .PARAMETER Name
    As on Windows.
    .PARAMETER VM
    As on Windows.
    .PARAMETER VMSnapshot
    As on Windows.
    .PARAMETER VMName
    As on Windows.
    .PARAMETER NewName
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
    Rename-VMSnapshot -VMName web01 -Name before -NewName clean
    .OUTPUTS
    VMSnapshot
    #>
    [CmdletBinding(DefaultParameterSetName = 'SnapshotName', SupportsShouldProcess)]
    [OutputType('VMSnapshot')]
    [Alias('Rename-VMCheckpoint')]
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

        [Parameter(Mandatory, Position = 2)]
        [string] $NewName,

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
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates NewName, VMSnapshot
        if (-not $call) { return }
        $found = Select-OneCheckpoint -Call $call
        if ($found -and $PSCmdlet.ShouldProcess($found['Checkpoint']['Name'], 'Rename-VMSnapshot')) {
            $changed = Update-SimulatedVM -Call $call -Id $found['VM']['Id'] -Change {
                param($record)
                foreach ($checkpoint in $record['Checkpoints']) { if ($checkpoint['Id'] -eq $found['Checkpoint']['Id']) { $checkpoint['Name'] = $NewName } }
                if ($record['ParentSnapshotId'] -eq $found['Checkpoint']['Id']) { $record['ParentSnapshotName'] = $NewName }
            }
            if ($changed -and $Passthru) {
                $renamed = $changed['Checkpoints'] | Where-Object -FilterScript { $_['Id'] -eq $found['Checkpoint']['Id'] } | Select-Object -First 1
                ConvertTo-VMSnapshot -VM $changed -Checkpoint $renamed
            }
        }
        Exit-SimulatedCall -Call $call
    }
}
