function Assert-AttachmentUsable {
    <#
    .SYNOPSIS
    Refuses the start of a virtual machine with a disk or ISO file that is missing, lacks its parent, or is held by another machine or the host.
    Only inside a -Change block.
    .PARAMETER Call
    The call.
    .PARAMETER Record
    Record of the virtual machine.
    .PARAMETER Drive
    Record of the drive.
    .EXAMPLE
    Assert-AttachmentUsable -Call $call -Record $record -Drive $drive
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Drive
    )
    $path = $Drive['Path']
    $failed = "'$($Record['Name'])' failed to start. $($Drive['Name']): Attachment '$path' failed to open because of error:"
    if (-not (Test-SimulatedPath -Path $path)) {
        Deny-SimulatedCall -Call $Call -Word OperationFailed -Target $Record['Name'] -Message "$failed 'The system cannot find the file specified.' (0x80070002)."
    }
    $disk = Get-SimulatedDisk -Path $path
    $parents = 0
    $file = $disk
    while ($null -ne $file -and $file['ParentPath']) {
        $file = Get-SimulatedDisk -Path $file['ParentPath']
        if ($null -eq $file -or ++$parents -gt 64) {
            Deny-SimulatedCall -Call $Call -Word OperationFailed -Target $Record['Name'] -Message "$failed 'The chain of virtual hard disks is broken. The system cannot locate the parent virtual hard disk.' (0xC03A000D)."
        }
    }
    if ($null -eq $disk) { return }
    if ($disk['MountedOn']) {
        Deny-SimulatedCall -Call $Call -Word ObjectInUse -Target $Record['Name'] -Message "$failed 'The requested resource is in use.' (0x800700AA)."
    }
    if ($disk['VhdFormat'] -eq 'VHDSet' -or $Drive['SupportPersistentReservations']) { return }
    foreach ($attachment in Get-SimulatedAttachment -Path $path) {
        if ($attachment['VM']['Id'] -ne $Record['Id'] -and $attachment['VM']['State'] -in 'Running', 'Paused') {
            Deny-SimulatedCall -Call $Call -Word ObjectInUse -Target $Record['Name'] -Message "$failed 'The process cannot access the file because it is being used by another process.' (0x80070020)."
        }
    }
}
