function Find-MachineRole {
    <#
    .SYNOPSIS
    Gives the cluster group of a virtual machine, or nothing when the cluster says that there is none.
    .PARAMETER VMId
    The machine's id.
    .EXAMPLE
    $group = Find-MachineRole -VMId $id
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterGroup
    #>
    [CmdletBinding()]
    [OutputType([object])]
    param(
        [Parameter(Mandatory = $true)]
        [guid]$VMId
    )

    try {
        return FailoverClusters\Get-ClusterGroup -VMId $VMId -ErrorAction Stop
    }
    catch {
        # The group, or the resource by which it is looked for, does not exist.
        if (@(5007, 5013) -contains (Get-ErrorNumber -ErrorRecord $_)) {
            return $null
        }
        throw
    }
}
