function Find-VisibleDisk {
    <#
    .SYNOPSIS
    Gives the one disk with a unique id or serial number that this host sees, or nothing.
    .PARAMETER UniqueId
    The disk's unique id.
    .PARAMETER SerialNumber
    The disk's serial number, where no unique id is given. Two disks with it are an error.
    .PARAMETER Required
    A disk that this host does not see is an error.
    .EXAMPLE
    $disk = Find-VisibleDisk -SerialNumber SER1 -Required
    .OUTPUTS
    Microsoft.Management.Infrastructure.CimInstance#ROOT/Microsoft/Windows/Storage/MSFT_Disk
    #>
    [CmdletBinding()]
    [OutputType([object])]
    param(
        [string]$UniqueId = '',

        [string]$SerialNumber = '',

        [switch]$Required
    )

    Import-HostModule -Name Storage
    $all = @(Storage\Get-Disk -ErrorAction Stop)
    if ($UniqueId -ne '') {
        $wanted = "the unique id '$UniqueId'"
        $found = @($all | Where-Object -FilterScript { ([string]$_.UniqueId).Trim() -eq $UniqueId })
    }
    else {
        $wanted = "the serial number '$SerialNumber'"
        $found = @($all | Where-Object -FilterScript { ([string]$_.SerialNumber).Trim() -eq $SerialNumber })
    }
    if ($found.Count -gt 1) {
        throw (New-FabricError -Code AmbiguousName -Message "This host sees $($found.Count) disks with $wanted; choose the disk by its unique id." -Category InvalidArgument)
    }
    if ($found.Count -eq 1) {
        return $found[0]
    }
    if ($Required) {
        $known = @($all | ForEach-Object -Process { "$($_.UniqueId) (serial number $(([string]$_.SerialNumber).Trim()))" }) -join ', '
        throw (New-FabricError -Code NotFound -Message "This host sees no disk with $wanted; it sees $known." -Category ObjectNotFound)
    }
    return $null
}
