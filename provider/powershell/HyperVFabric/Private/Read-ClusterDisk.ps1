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
        try {
            $disk = Find-ParameterDisk -Parameter (Get-ResourceParameter -InputObject $candidate.Resource)
            $id = if ($null -ne $disk) { ([string]$disk.UniqueId).Trim() } else { '' }
            if ($id -ne '' -and -not $records.ContainsKey($id.ToLowerInvariant())) {
                $found = [pscustomobject]@{ Disk = $disk; UniqueId = $id; Resource = $candidate.Resource; IsVolume = $candidate.IsVolume }
                $records[$id.ToLowerInvariant()] = Read-ClusterDiskRecord -Found $found -Select $Select
            }
        }
        catch {
            # It is asked for by itself then, and says what is wrong.
            Write-Verbose -Message "The disk $($candidate.Resource.Name) is left out: $($_.Exception.Message)"
        }
    }
    return $records
}
