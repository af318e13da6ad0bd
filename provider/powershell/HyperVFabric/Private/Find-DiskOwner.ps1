function Find-DiskOwner {
    <#
    .SYNOPSIS
    Gives a virtual machine of this host that has a disk file in one of its drives, or nothing.
    .DESCRIPTION
    The question goes to all machines, which takes long where there are many. So what they said is kept for a while, at most a twentieth of the
    time is spent on asking, and what it says is believed only after a look at the one machine that it names. A disk that another
    session attached in the meantime is not seen; then Hyper-V refuses when the machine starts.
    .PARAMETER Path
    The disk file.
    .PARAMETER Except
    The id of a machine that does not count.
    .EXAMPLE
    (Find-DiskOwner -Path 'C:\VMs\web1.vhdx').Name
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VirtualMachine
    #>
    [CmdletBinding()]
    [OutputType([object])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Path,

        [AllowEmptyString()]
        [string]$Except = ''
    )

    Import-HostModule -Name Hyper-V
    $wanted = ConvertTo-ComparablePath -Path $Path
    $owners = @((Read-DiskOwner).ByPath[$wanted])
    # It was asked for a machine that did not exist yet, and that may have it by now.
    if ($owners -contains 'unknown') {
        $owners = @((Read-DiskOwner -Fresh).ByPath[$wanted])
    }
    foreach ($id in $owners) {
        if ($null -eq $id -or $id -eq $Except) {
            continue
        }
        $machine = Find-Machine -Id $id
        if ($null -eq $machine) {
            continue
        }
        foreach ($drive in @(Hyper-V\Get-VMHardDiskDrive -VM $machine -ErrorAction Stop)) {
            if (-not [string]::IsNullOrEmpty($drive.Path) -and (ConvertTo-ComparablePath -Path $drive.Path) -eq $wanted) {
                return $machine
            }
        }
    }
    $expected = $(if ($Except -eq '') { 'unknown' } else { $Except })
    $script:DiskOwner.ByPath[$wanted] = @($expected)
    return $null
}
