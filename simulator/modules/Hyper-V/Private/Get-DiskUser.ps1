function Get-DiskUser {
    <#
    .SYNOPSIS
    Gives the drives of machines that are not off through which a disk is open: its own, and those of checkpoints that build on it.
    .PARAMETER Path
    The full Windows path of the disk.
    .EXAMPLE
    Get-DiskUser -Path 'C:\VMs\a.vhdx'
    .OUTPUTS
    System.Collections.Hashtable with HostName, VM, Drive, Direct
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [string] $Path
    )
    foreach ($file in @($Path) + @(Get-CheckpointDisk -Path $Path)) {
        foreach ($attachment in Get-SimulatedAttachment -Path $file) {
            if ($attachment['VM']['State'] -in 'Off', 'Saved') { continue }
            $attachment['Direct'] = $file -eq $Path
            $attachment
        }
    }
}
