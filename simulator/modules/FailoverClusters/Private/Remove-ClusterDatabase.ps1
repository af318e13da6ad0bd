function Remove-ClusterDatabase {
    <#
    .SYNOPSIS
    Deletes the database of a cluster that was taken apart.
    .PARAMETER Name
    Name of the cluster.
    .EXAMPLE
    Remove-ClusterDatabase -Name CL1
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [string] $Name
    )
    Lock-SimulatedObject -Kind cluster -Key $Name -Action {
        $record = Read-SimulatedDocument -Path "clusters/$Name/cluster.json" -Fresh
        if ($null -eq $record -or -not $record['Removed']) { return }
        [System.IO.Directory]::Delete([System.IO.Path]::Combine($env:HYPERV_FABRIC_ROOT, 'clusters', $Name), $true)
    }
}
