function ConvertTo-DriveController {
    <#
    .SYNOPSIS
    Makes the output objects of a configuration's controllers of one type, with their drives.
    .PARAMETER Configuration
    Record of the virtual machine, or of its checkpoint's configuration.
    .PARAMETER ControllerType
    IDE or SCSI.
    .PARAMETER Context
    What Get-SimulatedContext gives.
    .EXAMPLE
    ConvertTo-DriveController -Configuration $machine -ControllerType SCSI -Context (Get-SimulatedContext -VM $machine)
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMScsiController, Microsoft.HyperV.PowerShell.VMIdeController
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.HyperV.PowerShell.VMScsiController')]
    [OutputType('Microsoft.HyperV.PowerShell.VMIdeController')]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Configuration,

        [Parameter(Mandatory)]
        [ValidateSet('IDE', 'SCSI')]
        [string] $ControllerType,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Context
    )
    $type = 'VMScsiController'
    $records = $Configuration['ScsiControllers']
    if ($ControllerType -eq 'IDE') {
        $type = 'VMIdeController'
        $records = foreach ($number in 0, 1) {
            @{ Id = "Microsoft:$($Configuration['Id'].ToUpperInvariant())\83F8638B-8DCA-4152-9EDA-2CA8B33039B4\$number"; Name = "IDE Controller $number"; ControllerNumber = $number }
        }
    }
    foreach ($record in $records) {
        $controller = ConvertTo-SimulatedObject -Type $type -Record $record -Context $Context
        $slot = @{ ControllerType = $ControllerType; ControllerNumber = $record['ControllerNumber'] }
        $controller.Drives = [Microsoft.HyperV.PowerShell.Drive[]] @(
            foreach ($list in 'HardDrives', 'DVDDrives') {
                foreach ($drive in Select-DriveRecord -Configuration $Configuration -List $list -Slot $slot) { ConvertTo-Drive -Record $drive -Context $Context }
            })
        $controller
    }
}
