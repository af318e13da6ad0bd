function Assert-DriveFile {
    <#
    .SYNOPSIS
    Refuses a file for a drive: it is missing, no virtual disk, already in the machine, or open in another one. Only inside a -Change block.
    .PARAMETER Call
    The call.
    .PARAMETER VM
    Record of the virtual machine.
    .PARAMETER Path
    The full Windows path.
    .PARAMETER Action
    What fails, as first sentence of the message.
    .PARAMETER Dvd
    The file is an image for a DVD drive.
    .EXAMPLE
    Assert-DriveFile -Call $call -VM $record -Path 'C:\VMs\a.vhdx' -Action "Failed to add device 'Virtual Hard Disk'."
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $VM,

        [Parameter(Mandatory)]
        [string] $Path,

        [Parameter(Mandatory)]
        [string] $Action,

        [Parameter()]
        [switch] $Dvd
    )
    if ($Call['Bound']['AllowUnverifiedPaths']) { return }
    $failed = "$Action '$($VM['Name'])': Attachment '$Path'"
    if (-not (Test-SimulatedPath -Path $Path)) {
        $word = if ($Dvd) { 'Unspecified' } else { 'OperationFailed' }
        Deny-SimulatedCall -Call $Call -Word $word -Target $Path -Message "$failed not found. Error: 'The system cannot find the file specified.' (0x80070002)."
    }
    if ($Dvd) { return }
    $disk = Get-SimulatedDisk -Path $Path
    if ($null -eq $disk) { Deny-SimulatedCall -Call $Call -Word OperationFailed -Target $Path -Message "$failed failed to open because of error: 'The file or directory is corrupted and unreadable.' (0xC03A0004)." }
    foreach ($drive in $VM['HardDrives']) {
        if ($drive['Path'] -eq $Path) {
            Deny-SimulatedCall -Call $Call -Word OperationFailed -Target $Path -Message "$failed is already attached to the virtual machine."
        }
    }
    if ($VM['State'] -notin 'Running', 'Paused') { return }
    $refusal = Get-DiskChainRefusal -Path $Path -Action $Action
    if ($refusal) { Deny-SimulatedCall -Call $Call @refusal }
    if ($disk['MountedOn']) { Deny-SimulatedCall -Call $Call -Word ObjectInUse -Target $Path -Message "$failed failed to open because of error: 'The requested resource is in use.' (0x800700AA)." }
    if ($disk['VhdFormat'] -eq 'VHDSet' -or $Call['Bound']['SupportPersistentReservations']) { return }
    if ($null -ne (Get-DiskUser -Path $Path | Select-Object -First 1)) {
        Deny-SimulatedCall -Call $Call -Word ObjectInUse -Target $Path -Message "$failed failed to open because of error: 'The process cannot access the file because it is being used by another process.' (0x80070020)."
    }
}
