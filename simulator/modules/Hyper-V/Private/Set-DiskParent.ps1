function Set-DiskParent {
    <#
    .SYNOPSIS
    Leads a differencing disk to its parent's new path. Only inside a -Change block.
    .PARAMETER Call
    The call of Set-VHD.
    .PARAMETER Path
    The full Windows path of the child.
    .PARAMETER Disk
    Record of the child.
    .PARAMETER Bound
    The bound parameters.
    .PARAMETER Action
    What fails, as first sentence of the message.
    .EXAMPLE
    Set-DiskParent -Call $call -Path $file -Disk $disk -Bound $call['Bound'] -Action 'Failed to modify the virtual disk.'
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [string] $Path,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Disk,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Bound,

        [Parameter(Mandatory)]
        [string] $Action
    )
    if ($Disk['VhdType'] -ne 'Differencing') {
        Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $Path -Message "$Action The virtual hard disk is not a differencing disk. (0x80070057)."
    }
    if (-not $Bound.ContainsKey('LeafPath') -and $null -ne (Get-DiskUser -Path $Path | Select-Object -First 1)) {
        Deny-SimulatedCall -Call $Call -Word ObjectInUse -Target $Path -Message "$Action The operation cannot be performed while the object is in use."
    }
    $parentPath = Resolve-NewDiskPath -Path $Bound['ParentPath']
    $parent = Get-SimulatedDisk -Path $parentPath
    if ($null -eq $parent) {
        Deny-SimulatedCall -Call $Call -Word OperationFailed -Target $parentPath -Message "$Action The system cannot locate the parent virtual hard disk '$parentPath'. (0xC03A000D)."
    }
    if ($parent['VhdFormat'] -ne $Disk['VhdFormat']) {
        Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $parentPath -Message "$Action The parent virtual hard disk has another format. (0x80070057)."
    }
    if ($Disk['ParentIdentifier'] -and $Disk['ParentIdentifier'] -ne $parent['DiskIdentifier'] -and -not $Bound['IgnoreIdMismatch']) {
        Deny-SimulatedCall -Call $Call -Word OperationFailed -Target $parentPath -Message (
            "$Action There is a mismatch in the identifiers of the parent virtual hard disk and differencing disk. (0xC03A000E).")
    }
    $Disk['ParentPath'] = $parentPath
    $Disk['ParentIdentifier'] = $parent['DiskIdentifier']
}
