function Update-SimulatedSharedDisk {
    <#
    .SYNOPSIS
    Changes the record of a shared disk under its lock.
    .PARAMETER Call
    The call, for refusals.
    .PARAMETER Name
    Name of the disk.
    .PARAMETER Change
    The change; its parameter is the record.
    .EXAMPLE
    Update-SimulatedSharedDisk -Call $call -Name Disk1 -Change { param($record) $record['IsReadOnly'] = $false }
    .OUTPUTS
    System.Collections.IDictionary: the new record, nothing when refused
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter()]
        [AllowNull()]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [string] $Name,

        [Parameter(Mandatory)]
        [scriptblock] $Change
    )
    # The lock has a variable of that name, which the block would see.
    $diskName = $Name
    Lock-SimulatedObject -Kind disk -Key "shared/$Name" -Action {
        $path = "disks/$diskName.json"
        $record = Read-SimulatedDocument -Path $path -Fresh
        if ($null -eq $record) { throw "The fabric has no shared disk '$diskName'." }
        if (Invoke-Change -Call $Call -Change $Change -Document $record) {
            Write-SimulatedDocument -Path $path -Document $record
            $record
        }
    }
}
