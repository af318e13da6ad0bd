function Get-SimulatedAttachment {
    <#
    .SYNOPSIS
    Gives the virtual machines, on whatever host, that have a disk or ISO file attached.
    .PARAMETER Path
    The Windows path.
    .PARAMETER HostName
    Host on which the path is meant; the session's host when left out.
    .EXAMPLE
    Get-SimulatedAttachment -Path 'C:\VMs\a.vhdx' | ForEach-Object -Process { $_['VM']['Name'] }
    .OUTPUTS
    System.Collections.Hashtable with HostName, VM and Drive (records)
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory, Position = 0)]
        [AllowEmptyString()]
        [string] $Path,

        [Parameter()]
        [string] $HostName = (Get-SessionHostName)
    )
    $relative = Resolve-SimulatedPath -Path $Path -HostName $HostName -Relative
    if (-not $relative) { return }
    foreach ($id in Get-IndexEntry -Index 'index/attached' -Key $relative) {
        $owners = if ($relative.StartsWith('hosts/')) { @($HostName) } else { Get-SimulatedHostName }
        foreach ($owner in $owners) {
            $vm = Get-SimulatedVM -Id $id -HostName $owner
            if ($null -eq $vm) { continue }
            foreach ($drive in @($vm['HardDrives']) + @($vm['DVDDrives'])) {
                if ($drive['Path'] -and (Resolve-SimulatedPath -Path $drive['Path'] -HostName $owner -Relative) -eq $relative) {
                    @{ HostName = $owner; VM = $vm; Drive = $drive }
                }
            }
        }
    }
}
