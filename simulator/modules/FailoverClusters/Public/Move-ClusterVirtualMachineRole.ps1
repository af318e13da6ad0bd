function Move-ClusterVirtualMachineRole {
    <#
    .SYNOPSIS
    Moves the ownership of a clustered virtual machine to a different node.
    .PARAMETER Name
    As on Windows.
    .PARAMETER Node
    As on Windows.
    .PARAMETER Cancel
    As on Windows.
    .PARAMETER Cluster
    As on Windows.
    .PARAMETER IgnoreLocked
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .PARAMETER MigrationType
    As on Windows.
    .PARAMETER VMId
    As on Windows.
    .PARAMETER Wait
    As on Windows.
    .EXAMPLE
    Move-ClusterVirtualMachineRole
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterGroup
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterGroup')]
    param(
        [Parameter(Position = 0)]
        [string] $Name,

        [Parameter(Position = 1)]
        [string] $Node,

        [Parameter()]
        [switch] $Cancel,

        [Parameter()]
        [string] $Cluster,

        [Parameter()]
        [switch] $IgnoreLocked,

        [Parameter(ValueFromPipeline)]
        [psobject] $InputObject,

        [Parameter()]
        [Microsoft.FailoverClusters.NativeHelp.VmMigrationType] $MigrationType,

        [Parameter(ValueFromPipelineByPropertyName)]
        [guid] $VMId,

        [Parameter()]
        [int] $Wait
    )
    process {
        $call = Enter-ClusterCall -Cmdlet $PSCmdlet -Simulates Cancel, IgnoreLocked, MigrationType, Node, Wait
        if (-not $call) { return }
        $type = if ($call['Bound'].ContainsKey('MigrationType')) { $MigrationType.ToString() } else { 'Live' }
        foreach ($entry in @(Find-ClusterGroup -Call $call)) {
            $moved = Invoke-ClusterRequest -Call $call -Action {
                param($record)
                $fresh = Get-SimulatedGroup -ClusterName $record['Name'] -Id $entry['Id'] -Fresh
                if (-not $Cancel) {
                    if ($fresh['GroupType'] -ne 'VirtualMachine') { Deny-ClusterRequest -Code 87 -Target $fresh['Name'] -Message "The group '$($fresh['Name'])' is no virtual machine role." }
                    Move-MachineGroup -Cluster $record -Group $fresh -NodeName $Node -Type $type -IgnoreLocked:$IgnoreLocked
                    return $true
                }
                if (-not $fresh['Move']) { Deny-ClusterRequest -Code 5023 -Target $fresh['Name'] -Message 'There is no move to cancel.' }
                Stop-GroupMove -Cluster $record -Group $fresh -Code 1223 -Message 'The move was cancelled.'
                ConvertTo-Group -Cluster $record -Group $fresh
            }
            if ($Cancel) { $moved } elseif ($moved) { Wait-GroupMove -Call $call -GroupId $entry['Id'] }
        }
        Exit-SimulatedCall -Call $call
    }
}
