function Assert-MachineFolder {
    <#
    .SYNOPSIS
    Throws when the folder that this host gives new virtual machines is one that only this host can reach, and so none for a machine in a cluster.
    .PARAMETER Cluster
    The cluster's name.
    .EXAMPLE
    Assert-MachineFolder -Cluster PROD
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Cluster
    )

    $object = Get-NodeCluster -Name $Cluster
    Import-HostModule -Name Hyper-V
    $folder = [string](Hyper-V\Get-VMHost -ErrorAction Stop).VirtualMachinePath
    if (@(Select-NodeLocalPath -Path $folder -Cluster $object).Count -gt 0) {
        $message = "A machine in a cluster needs a folder that every node reaches, and this host puts new machines into '$folder'. " +
        "Declare a path below C:\ClusterStorage or on a share, or set the host's virtualMachinePath to one."
        throw (New-FabricError -Code NotOnClusterStorage -Message $message -Category InvalidOperation -TargetObject $folder)
    }
}
