function Resolve-DriveTarget {
    <#
    .SYNOPSIS
    Gives the drives that a Set- or Remove- cmdlet is asked to change: the objects', or those of a machine in the given slots. Writes the errors.
    .PARAMETER Call
    The call.
    .PARAMETER List
    HardDrives or DVDDrives.
    .PARAMETER InputObject
    The drive objects; without them VMName and the slot parameters decide.
    .EXAMPLE
    Resolve-DriveTarget -Call $call -List HardDrives -InputObject $VMHardDiskDrive
    .OUTPUTS
    System.Collections.Hashtable with Machine (record) and Id (of the drive)
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [ValidateSet('HardDrives', 'DVDDrives')]
        [string] $List,

        [Parameter()]
        [AllowNull()]
        [object[]] $InputObject
    )
    $missing = "Hyper-V encountered an error trying to access an object on computer '$($Call['HostName'])' because the object was not found. The object might have been deleted."
    if ($null -ne $InputObject) {
        foreach ($item in $InputObject) {
            foreach ($machine in Resolve-SimulatedVM -Call $Call -InputObject $item) {
                $drive = $machine[$List] | Where-Object -FilterScript { $_['Id'] -eq $item.Id } | Select-Object -First 1
                if ($drive) { @{ Machine = $machine; Id = $drive['Id'] }; continue }
                Write-SimulatedError -Call $Call -Word ObjectNotFound -Target $item -Message $missing
            }
        }
        return
    }
    foreach ($machine in Resolve-SimulatedVM -Call $Call) {
        $found = @(Select-DriveRecord -Configuration $machine -List $List -Slot $Call['Bound'])
        if ($found.Count -eq 0) { Write-SimulatedError -Call $Call -Word ObjectNotFound -Target $machine['Name'] -Message $missing }
        foreach ($drive in $found) { @{ Machine = $machine; Id = $drive['Id'] } }
    }
}
