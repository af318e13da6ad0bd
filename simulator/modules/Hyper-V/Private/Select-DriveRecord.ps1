function Select-DriveRecord {
    <#
    .SYNOPSIS
    Gives the drives of a configuration that a slot, or a part of one, names; in the order of their slots.
    .PARAMETER Configuration
    Record of the virtual machine, or of its checkpoint's configuration.
    .PARAMETER List
    HardDrives or DVDDrives.
    .PARAMETER Slot
    ControllerType, ControllerNumber, ControllerLocation, as far as they are known.
    .EXAMPLE
    Select-DriveRecord -Configuration $machine -List HardDrives -Slot @{ ControllerType = 'SCSI'; ControllerNumber = 0 }
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Configuration,

        [Parameter(Mandatory)]
        [ValidateSet('HardDrives', 'DVDDrives')]
        [string] $List,

        [Parameter()]
        [System.Collections.IDictionary] $Slot = @{}
    )
    $found = foreach ($drive in $Configuration[$List]) {
        $isMatch = $true
        foreach ($key in 'ControllerType', 'ControllerNumber', 'ControllerLocation') {
            if ($Slot.ContainsKey($key) -and [string] $drive[$key] -ne [string] $Slot[$key]) { $isMatch = $false }
        }
        if ($isMatch) { $drive }
    }
    $found | Sort-Object -Property @{ Expression = { $_['ControllerType'] } }, @{ Expression = { $_['ControllerNumber'] } }, @{ Expression = { $_['ControllerLocation'] } }
}
