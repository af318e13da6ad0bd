function Rename-VolumeFolder {
    <#
    .SYNOPSIS
    Gives the folder of a cluster shared volume another name, unless it has it.
    .PARAMETER Volume
    The volume.
    .PARAMETER MountPointName
    The name of the folder.
    .EXAMPLE
    Rename-VolumeFolder -Volume $volume -MountPointName vms
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [object]$Volume,

        [Parameter(Mandatory = $true)]
        [string]$MountPointName
    )

    $path = [string](@($Volume.SharedVolumeInfo)[0].FriendlyVolumeName)
    $split = $path.LastIndexOf('\')
    if ($path.Substring($split + 1) -eq $MountPointName) {
        return
    }
    $target = $path.Substring(0, $split + 1) + $MountPointName
    if (Test-Path -LiteralPath $target) {
        throw (New-FabricError -Code WrongState -Message "There is a folder '$target' already." -Category InvalidOperation -TargetObject $target)
    }
    Rename-Item -LiteralPath $path -NewName $MountPointName -Confirm:$false -ErrorAction Stop
}
