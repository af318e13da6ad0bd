function ConvertTo-VirtualHardDisk {
    <#
    .SYNOPSIS
    Makes the output object of a virtual disk's record.
    .PARAMETER Path
    The full Windows path.
    .PARAMETER Record
    The record.
    .EXAMPLE
    ConvertTo-VirtualHardDisk -Path 'C:\VMs\a.vhdx' -Record $disk
    .OUTPUTS
    Microsoft.Vhd.PowerShell.VirtualHardDisk
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.Vhd.PowerShell.VirtualHardDisk')]
    param(
        [Parameter(Mandatory)]
        [string] $Path,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record
    )
    $object = ConvertTo-SimulatedObject -Type VirtualHardDisk -Record $Record -Context @{ ComputerName = (Get-SimulatedHost)['Name'] }
    $object.Path = $Path
    $object.Attached = [bool] $Record['MountedOn'] -or $null -ne (Get-DiskUser -Path $Path | Select-Object -First 1)
    if ($Record['VhdType'] -eq 'Fixed') { $object.FragmentationPercentage = $null }
    $object
}
