function Wait-MachineRole {
    <#
    .SYNOPSIS
    Waits until the role of a virtual machine is not on its way to another node or state, and gives its group.
    .PARAMETER VMId
    The machine's id.
    .EXAMPLE
    $group = Wait-MachineRole -VMId $id
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterGroup
    #>
    [CmdletBinding()]
    [OutputType([object])]
    param(
        [Parameter(Mandatory = $true)]
        [guid]$VMId
    )

    $watch = [System.Diagnostics.Stopwatch]::StartNew()
    $nextReport = 2
    while ($true) {
        $group = Find-MachineRole -VMId $VMId
        if ($null -eq $group) {
            throw (New-FabricError -Code NotFound -Message 'The role is gone from the cluster.' -Category ObjectNotFound -TargetObject $VMId)
        }
        $activity = Get-RoleActivity -Group $group
        if ($null -eq $activity) {
            return $group
        }
        if ($watch.Elapsed.TotalSeconds -ge $nextReport) {
            Write-FabricProgress -Message ("waiting: '{0}' {1} ({2:F0} s)" -f $group.Name, $activity, $watch.Elapsed.TotalSeconds)
            $nextReport += 5
        }
        Start-Sleep -Milliseconds 200
    }
}
