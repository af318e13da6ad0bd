function Read-DiskOwner {
    <#
    .SYNOPSIS
    Tells which virtual machines of this host have which disk files, as it was a short while ago.
    .PARAMETER Fresh
    As it is now.
    .EXAMPLE
    (Read-DiskOwner).ByPath['c:\vms\web1.vhdx']
    .OUTPUTS
    System.Collections.Hashtable with ByPath: ids of machines, by comparable path
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [switch]$Fresh
    )

    $known = $script:DiskOwner
    if ($null -ne $known -and -not $Fresh -and $known.Age.Elapsed.TotalSeconds -lt $known.SecondsValid) {
        return $known
    }
    $watch = [System.Diagnostics.Stopwatch]::StartNew()
    $table = @{}
    $machines = @(Select-LookupResult -Output @(Hyper-V\Get-VM -ErrorAction Continue 2>&1))
    if ($machines.Count -gt 0) {
        foreach ($drive in @(Hyper-V\Get-VMHardDiskDrive -VM $machines -ErrorAction Stop)) {
            if (-not [string]::IsNullOrEmpty($drive.Path)) {
                $path = ConvertTo-ComparablePath -Path $drive.Path
                $table[$path] = @(@($table[$path]) + [string]$drive.VMId | Where-Object -FilterScript { $null -ne $_ })
            }
        }
    }
    $valid = [System.Math]::Max(10, $watch.Elapsed.TotalSeconds * 20)
    $script:DiskOwner = @{ ByPath = $table; Age = [System.Diagnostics.Stopwatch]::StartNew(); SecondsValid = $valid }
    return $script:DiskOwner
}
