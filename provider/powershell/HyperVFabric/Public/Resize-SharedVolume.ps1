function Resize-SharedVolume {
    <#
    .SYNOPSIS
    Makes a cluster shared volume larger. This host coordinates the volume meanwhile.
    .PARAMETER Cluster
    The cluster's name.
    .PARAMETER Id
    The id of the volume's resource.
    .PARAMETER SizeBytes
    The size.
    .EXAMPLE
    Resize-SharedVolume -Cluster PROD -Id $id -SizeBytes 2TB
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Cluster,

        [Parameter(Mandatory = $true)]
        [string]$Id,

        [Parameter(Mandatory = $true)]
        [uint64]$SizeBytes
    )

    $null = Get-NodeCluster -Name $Cluster
    Import-HostModule -Name CimCmdlets
    $volume = Find-SharedVolume -Id $Id -Required
    $disk = Find-ParameterDisk -Parameter (Get-ResourceParameter -InputObject $volume)
    if ($null -eq $disk) {
        throw (New-FabricError -Code WrongState -Message "This host does not see the disk of the volume '$($volume.Name)'." -Category InvalidOperation -TargetObject $Id)
    }
    $number = [uint32](@($volume.SharedVolumeInfo)[0].PartitionNumber)
    $owner = [string]$volume.OwnerNode.Name
    $here = [string](CimCmdlets\Get-CimInstance -ClassName Win32_ComputerSystem -ErrorAction Stop).Name
    if ($owner -ne $here) {
        $null = FailoverClusters\Move-ClusterSharedVolume -InputObject $volume -Node $here -ErrorAction Stop
    }
    try {
        $partition = @(Storage\Get-Partition -Disk $disk -ErrorAction Stop | Where-Object -FilterScript { [uint32]$_.PartitionNumber -eq $number })[0]
        Storage\Resize-Partition -InputObject $partition -Size $SizeBytes -Confirm:$false -ErrorAction Stop
    }
    finally {
        if ($owner -ne $here) {
            $null = FailoverClusters\Move-ClusterSharedVolume -InputObject $volume -Node $owner -ErrorAction SilentlyContinue
        }
    }
}
