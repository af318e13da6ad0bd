function Disconnect-FabricWitness {
    <#
    .SYNOPSIS
    Cuts off the file shares and the cloud that witness clusters of the fabric. A witness disk is taken offline with Set-FabricDisk.
    .PARAMETER Fabric
    Folder of the fabric; HYPERV_FABRIC_ROOT when left out.
    .EXAMPLE
    Disconnect-FabricWitness
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter()]
        [string] $Fabric = ''
    )
    Use-FabricRoot -Root $Fabric -Script {
        Write-SimulatedDocument -Path 'clusters/witness.json' -Document ([ordered] @{ IsReachable = $false })
        Update-FabricCluster
    }
}
