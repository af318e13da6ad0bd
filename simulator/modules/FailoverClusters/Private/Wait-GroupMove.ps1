function Wait-GroupMove {
    <#
    .SYNOPSIS
    Waits for the move of a group as -Wait says, and gives the group; a move that failed is an error.
    .PARAMETER Call
    The call.
    .PARAMETER GroupId
    Id of the group.
    .EXAMPLE
    Wait-GroupMove -Call $call -GroupId $group['Id']
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterGroup
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterGroup')]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [string] $GroupId
    )
    $name = $Call['Cluster']['Name']
    # Left out, the cmdlet waits to the end; 0 does not wait.
    $limit = if ($Call['Bound'].ContainsKey('Wait')) { [datetime]::UtcNow.AddSeconds($Call['Bound']['Wait']) } else { [datetime]::MaxValue }
    while ($true) {
        $record = Update-ClusterState -Name $name
        $group = Get-SimulatedGroup -ClusterName $name -Id $GroupId
        if ($null -eq $group -or -not $group['Move'] -or [datetime]::UtcNow -ge $limit) { break }
        [System.Threading.Thread]::Sleep(25)
        Assert-SimulatedSession
    }
    if ($null -eq $group) { return }
    if (-not $group['Move'] -and $group['MoveFailure']) {
        $refusal = @{ Code = $group['MoveFailure']['Code']; Target = $group['Name']; Message = "An error occurred while moving the clustered role '$($group['Name'])'. $($group['MoveFailure']['Message'])"; Word = '' }
        return (Write-ClusterError -Call $Call -Refusal $refusal)
    }
    ConvertTo-Group -Cluster $record -Group $group
}
