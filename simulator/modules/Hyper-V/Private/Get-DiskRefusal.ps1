function Get-DiskRefusal {
    <#
    .SYNOPSIS
    Gives the reason why a virtual disk file cannot be opened, if there is one.
    .PARAMETER Path
    The full Windows path.
    .PARAMETER Action
    What fails, as first sentence of the message.
    .EXAMPLE
    Get-DiskRefusal -Path 'C:\VMs\a.vhdx' -Action "Getting the mounted storage instance for the path 'C:\VMs\a.vhdx' failed."
    .OUTPUTS
    System.Collections.Hashtable with Word, Message, Target
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [string] $Path,

        [Parameter(Mandatory)]
        [string] $Action
    )
    if (-not (Test-SimulatedPath -Path $Path)) {
        return @{ Word = 'ObjectNotFound'; Target = $Path; Message = "$Action The system cannot find the file specified. (0x80070002)." }
    }
    $disk = Get-SimulatedDisk -Path $Path
    if ($null -eq $disk) {
        return @{ Word = 'OperationFailed'; Target = $Path; Message = "$Action The file or directory is corrupted and unreadable. (0xC03A0004)." }
    }
    $here = (Get-SimulatedHost)['Name']
    if ($disk['MountedOn'] -and $disk['MountedOn'] -ne $here) {
        return @{ Word = 'ObjectInUse'; Target = $Path; Message = "$Action The operation cannot be performed while the object is in use." }
    }
    foreach ($attachment in Get-SimulatedAttachment -Path $Path) {
        if ($attachment['HostName'] -ne $here -and $attachment['VM']['State'] -notin 'Off', 'Saved' -and -not $attachment['Drive']['SupportPersistentReservations']) {
            return @{ Word = 'ObjectInUse'; Target = $Path; Message = "$Action The operation cannot be performed while the object is in use." }
        }
    }
    Get-DiskChainRefusal -Path $Path -Action $Action
}
