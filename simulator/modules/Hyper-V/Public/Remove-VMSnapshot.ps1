function Remove-VMSnapshot {
    <#
    .SYNOPSIS
    Deletes a virtual machine checkpoint.
    .PARAMETER VM
    As on Windows.
    .PARAMETER VMName
    As on Windows.
    .PARAMETER VMSnapshot
    As on Windows.
    .PARAMETER Name
    As on Windows.
    .PARAMETER AsJob
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER IncludeAllChildSnapshots
    As on Windows.
    .PARAMETER Passthru
    As on Windows.
    .EXAMPLE
    Remove-VMSnapshot -VMName web01 -Name before
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VirtualMachine
    #>
    [CmdletBinding(DefaultParameterSetName = 'SnapshotName', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.VirtualMachine')]
    [Alias('Remove-VMCheckpoint')]
    param(
        [Parameter(ParameterSetName = 'VMObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VirtualMachine[]] $VM,

        [Parameter(ParameterSetName = 'SnapshotName', Mandatory, Position = 0)]
        [string[]] $VMName,

        [Parameter(ParameterSetName = 'SnapshotObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Alias('VMCheckpoint')]
        [Microsoft.HyperV.PowerShell.VMSnapshot[]] $VMSnapshot,

        [Parameter(ParameterSetName = 'SnapshotName', Position = 1, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'VMObject', Position = 1, ValueFromPipeline)]
        [string[]] $Name,

        [Parameter()]
        [switch] $AsJob,

        [Parameter(ParameterSetName = 'SnapshotName')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'SnapshotName')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'SnapshotName')]
        [pscredential[]] $Credential,

        [Parameter()]
        [Alias('IncludeAllChildCheckpoints')]
        [switch] $IncludeAllChildSnapshots,

        [Parameter()]
        [switch] $Passthru
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates IncludeAllChildSnapshots, VMSnapshot
        if (-not $call) { return }
        $targets = @(if ($VMSnapshot) { Find-Checkpoint -Call $call -InputObject $VMSnapshot } else { Find-Checkpoint -Call $call -Machine @(Resolve-SimulatedVM -Call $call) -Name $Name })
        foreach ($item in $targets) {
            if (-not $PSCmdlet.ShouldProcess($item['Checkpoint']['Name'], 'Remove-VMSnapshot')) { continue }
            $changed = Update-SimulatedVM -Call $call -Id $item['VM']['Id'] -Change {
                param($record)
                Assert-SimulatedState -Call $call -VM $record -State Off, Running, Saved, Paused -Action "The checkpoint of '$($record['Name'])' could not be removed."
                $ids = @($item['Checkpoint']['Id'])
                for ($index = 0; $IncludeAllChildSnapshots -and $index -lt $ids.Count; $index++) {
                    $ids += @($record['Checkpoints'] | Where-Object -FilterScript { $_['ParentSnapshotId'] -eq $ids[$index] } | ForEach-Object -Process { $_['Id'] })
                }
                Remove-Checkpoint -Record $record -Id $ids
            }
            if ($changed -and $Passthru) {
                $object = ConvertTo-VMSnapshot -VM $changed -Checkpoint $item['Checkpoint']
                $object.IsDeleted = $true
                $object
            }
        }
        Exit-SimulatedCall -Call $call
    }
}
