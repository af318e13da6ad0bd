function Get-DiskAttachment {
    <#
    .SYNOPSIS
    Lists the drives of this host's virtual machines whose disk is a file or was made from it by a checkpoint.
    .PARAMETER Path
    The disk file.
    .EXAMPLE
    Get-DiskAttachment -Path 'C:\VMs\web1.vhdx'
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Path
    )

    $wanted = ConvertTo-ComparablePath -Path $Path
    $machines = @(Hyper-V\Get-VM -ErrorAction Stop)
    if ($machines.Count -eq 0) {
        return
    }
    $states = @{}
    foreach ($machine in $machines) {
        $states[[string]$machine.Id] = [string]$machine.State
    }
    foreach ($drive in @(Hyper-V\Get-VMHardDiskDrive -VM $machines -ErrorAction Stop)) {
        if ([string]::IsNullOrEmpty($drive.Path)) {
            continue
        }
        $used = ConvertTo-ComparablePath -Path $drive.Path
        if ($used -ne $wanted) {
            # Only a differencing disk can lead to another file, and asking for every disk would open all of them.
            if ($used -notmatch '\.avhdx?$') {
                continue
            }
            $chain = @(Get-DiskChain -Path $drive.Path | ForEach-Object -Process { ConvertTo-ComparablePath -Path $_.Path })
            if ($chain -notcontains $wanted) {
                continue
            }
        }
        ConvertTo-DiskAttachment -Drive $drive -State $states[[string]$drive.VMId]
    }
}
