function New-DriveRecord {
    <#
    .SYNOPSIS
    Makes the record of a hard drive or DVD drive.
    .PARAMETER VM
    Record of the virtual machine.
    .PARAMETER Kind
    HardDrive or DvdDrive.
    .PARAMETER ControllerType
    IDE or SCSI.
    .PARAMETER ControllerNumber
    Number of the controller.
    .PARAMETER ControllerLocation
    Location on it.
    .PARAMETER Path
    Path of the disk or ISO file; empty for an empty DVD drive.
    .EXAMPLE
    New-DriveRecord -VM $record -Kind HardDrive -ControllerType SCSI -ControllerNumber 0 -ControllerLocation 0 -Path 'C:\VMs\a.vhdx'
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $VM,

        [Parameter(Mandatory)]
        [ValidateSet('HardDrive', 'DvdDrive')]
        [string] $Kind,

        [Parameter(Mandatory)]
        [string] $ControllerType,

        [Parameter(Mandatory)]
        [int] $ControllerNumber,

        [Parameter(Mandatory)]
        [int] $ControllerLocation,

        [Parameter()]
        [AllowEmptyString()]
        [string] $Path = ''
    )
    # The id of a drive names the controller's own Guid.
    $controller = if ($ControllerType -eq 'IDE') {
        "Microsoft:$($VM['Id'].ToUpperInvariant())\83F8638B-8DCA-4152-9EDA-2CA8B33039B4\$ControllerNumber"
    } else {
        @($VM['ScsiControllers'])[$ControllerNumber]['Id']
    }
    $record = [ordered] @{
        Id = "$controller\$ControllerLocation\D"; Name = if ($Kind -eq 'HardDrive') { 'Hard Drive' } else { 'DVD Drive' }; Path = $Path
        ControllerType = $ControllerType; ControllerNumber = $ControllerNumber; ControllerLocation = $ControllerLocation; PoolName = 'Primordial'
    }
    if ($Kind -eq 'HardDrive') {
        $record['DiskNumber'] = $null
        $record['MaximumIOPS'] = 0
        $record['MinimumIOPS'] = 0
        $record['QoSPolicyID'] = '00000000-0000-0000-0000-000000000000'
        $record['SupportPersistentReservations'] = $false
        $record['WriteHardeningMethod'] = 'Default'
    } else {
        $record['DvdMediaType'] = if ($Path) { 'ISO' } else { 'None' }
    }
    $record
}
