function Read-ClusterDisk {
    <#
    .SYNOPSIS
    Reads the disks of this host's cluster, by unique id. One whose unique id this host does not know is left out.
    .PARAMETER Select
    The properties asked for, as of Read-ClusterDiskRecord.
    .EXAMPLE
    (Read-ClusterDisk -Select @{ ClusterResource = @('Id', 'Name') })['60003ff1']
    .OUTPUTS
    System.Collections.Hashtable
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)]
        [hashtable]$Select
    )

    $records = @{}
    foreach ($candidate in @(Get-DiskCandidate)) {
        $disk = Find-ParameterDisk -Parameter (Get-ResourceParameter -InputObject $candidate.Resource)
        if ($null -ne $disk) {
            $id = ([string]$disk.UniqueId).Trim()
            $found = [pscustomobject]@{ Disk = $disk; UniqueId = $id; Resource = $candidate.Resource; IsVolume = $candidate.IsVolume }
            $records[$id.ToLowerInvariant()] = Read-ClusterDiskRecord -Found $found -Select $Select
        }
    }
    return $records
}
