function Get-DiskChainRefusal {
    <#
    .SYNOPSIS
    Gives what is wrong with the parents of a differencing disk: one is missing, or is another disk than when the child was made.
    .PARAMETER Path
    The full Windows path of the disk.
    .PARAMETER Action
    What fails, as first sentence of the message.
    .EXAMPLE
    Get-DiskChainRefusal -Path 'C:\VMs\child.vhdx' -Action 'Failed to validate the virtual disk.'
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
    $disk = Get-SimulatedDisk -Path $Path
    for ($depth = 0; $null -ne $disk -and $disk['ParentPath'] -and $depth -lt 64; $depth++) {
        $parentPath = $disk['ParentPath']
        $parent = Get-SimulatedDisk -Path $parentPath
        if ($null -eq $parent) {
            return @{
                Word = 'OperationFailed'; Target = $Path
                Message = "$Action The chain of virtual hard disks is broken. The system cannot locate the parent virtual hard disk '$parentPath' for the differencing disk. (0xC03A000D)."
            }
        }
        if ($disk['ParentIdentifier'] -and $disk['ParentIdentifier'] -ne $parent['DiskIdentifier']) {
            return @{
                Word = 'OperationFailed'; Target = $Path
                Message = "$Action The chain of virtual hard disks is corrupted. There is a mismatch in the identifiers of the parent virtual hard disk and differencing disk. (0xC03A000E)."
            }
        }
        $disk = $parent
    }
}
