function Get-VMSnapshot {
    <#
    .SYNOPSIS
    Gets the checkpoints associated with a virtual machine or checkpoint.
    .PARAMETER Id
    As on Windows.
    .PARAMETER VM
    As on Windows.
    .PARAMETER VMName
    As on Windows.
    .PARAMETER Name
    As on Windows.
    .PARAMETER ChildOf
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER ParentOf
    As on Windows.
    .PARAMETER SnapshotType
    As on Windows.
    .EXAMPLE
    Get-VMSnapshot -VMName web01
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMSnapshot
    #>
    [CmdletBinding(DefaultParameterSetName = 'VMName')]
    [OutputType('Microsoft.HyperV.PowerShell.VMSnapshot')]
    [Alias('Get-VMCheckpoint')]
    param(
        [Parameter(ParameterSetName = 'Id', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [guid] $Id,

        [Parameter(ParameterSetName = 'VMObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VirtualMachine[]] $VM,

        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 0, ValueFromPipeline)]
        [string[]] $VMName,

        [Parameter(ParameterSetName = 'Child', Position = 1)]
        [Parameter(ParameterSetName = 'Parent', Position = 1)]
        [Parameter(ParameterSetName = 'VMName', Position = 1)]
        [Parameter(ParameterSetName = 'VMObject', Position = 1)]
        [string] $Name,

        [Parameter(ParameterSetName = 'Child', Mandatory)]
        [Microsoft.HyperV.PowerShell.VMSnapshot] $ChildOf,

        [Parameter(ParameterSetName = 'Id')]
        [Parameter(ParameterSetName = 'VMName')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'Id')]
        [Parameter(ParameterSetName = 'VMName')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'Id')]
        [Parameter(ParameterSetName = 'VMName')]
        [pscredential[]] $Credential,

        [Parameter(ParameterSetName = 'Parent', Mandatory)]
        [Microsoft.HyperV.PowerShell.VirtualMachineBase] $ParentOf,

        [Parameter(ParameterSetName = 'Child')]
        [Parameter(ParameterSetName = 'Parent')]
        [Parameter(ParameterSetName = 'VMName')]
        [Parameter(ParameterSetName = 'VMObject')]
        [Alias('VMRecoveryCheckpoint')]
        [Microsoft.HyperV.PowerShell.SnapshotType] $SnapshotType
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates ChildOf, ParentOf, SnapshotType
        if (-not $call) { return }
        $bound = $call['Bound']
        if ($bound.ContainsKey('Id')) {
            $all = Find-Checkpoint -Call $call -Machine @(Get-SimulatedVM)
            $found = @($all | Where-Object -FilterScript { [guid] $_['Checkpoint']['Id'] -eq $Id })
            if ($found.Count -eq 0) { Write-SimulatedError -Call $call -Word ObjectNotFound -Target $Id -Message 'Unable to find a snapshot matching the given criteria.' }
        } elseif ($bound.ContainsKey('ChildOf') -or $bound.ContainsKey('ParentOf')) {
            $start = if ($bound.ContainsKey('ChildOf')) { $ChildOf } else { $ParentOf }
            $key = if ($bound.ContainsKey('ChildOf')) { 'ParentSnapshotId' } else { 'Id' }
            $wanted = if ($bound.ContainsKey('ChildOf')) { $ChildOf.Id } else { $ParentOf.ParentSnapshotId }
            $owner = if ($start.PSObject.Properties['SnapshotType']) { $start.VMId } else { $start.Id }
            $all = Find-Checkpoint -Call $call -Machine @(Get-SimulatedVM -Id $owner)
            $found = @($all | Where-Object -FilterScript { $null -ne $wanted -and $_['Checkpoint'][$key] -eq $wanted.ToString() -and (-not $Name -or $_['Checkpoint']['Name'] -like $Name) })
        } else {
            $found = @(Find-Checkpoint -Call $call -Machine @(Resolve-SimulatedVM -Call $call) -Name $Name)
        }
        foreach ($item in $found) {
            if ($bound.ContainsKey('SnapshotType') -and $item['Checkpoint']['SnapshotType'] -ne $SnapshotType.ToString()) { continue }
            ConvertTo-VMSnapshot -VM $item['VM'] -Checkpoint $item['Checkpoint']
        }
        Exit-SimulatedCall -Call $call
    }
}
