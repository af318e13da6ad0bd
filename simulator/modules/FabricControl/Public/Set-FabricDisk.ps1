function Set-FabricDisk {
    <#
    .SYNOPSIS
    Changes a shared disk as a storage administrator would: its size, the hosts that are connected to it, or whether it answers at all.
    .PARAMETER Name
    Name of the disk in the fabric's definition.
    .PARAMETER Size
    The new size, as a number or as text such as 2TB. Partitions stay as they are.
    .PARAMETER Hosts
    The hosts that are connected to it; none for all.
    .PARAMETER IsOffline
    The disk does not answer.
    .PARAMETER Fabric
    Folder of the fabric; HYPERV_FABRIC_ROOT when left out.
    .EXAMPLE
    Set-FabricDisk -Name csv1 -Size 2TB
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory, Position = 0)]
        [string] $Name,

        [Parameter()]
        [object] $Size,

        [Parameter()]
        [AllowEmptyCollection()]
        [string[]] $Hosts,

        [Parameter()]
        [bool] $IsOffline,

        [Parameter()]
        [string] $Fabric = ''
    )
    $bound = $PSBoundParameters
    Use-FabricRoot -Root $Fabric -Script {
        $null = Update-SimulatedSharedDisk -Name $Name -Change {
            param($record)
            if ($bound.ContainsKey('Size')) { $record['Size'] = ConvertTo-ByteCount -Size $Size }
            if ($bound.ContainsKey('Hosts')) { $record['Hosts'] = @(foreach ($text in $Hosts) { Resolve-HostName -Name $text }) }
            if ($bound.ContainsKey('IsOffline')) { $record['IsOffline'] = $IsOffline }
        }
        Update-FabricCluster
    }
}
