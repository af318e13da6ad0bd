function Get-DiskRecord {
    <#
    .SYNOPSIS
    Reads one virtual disk file, or gives nothing when there is no such file, or another disk at its path.
    .PARAMETER Path
    The file.
    .PARAMETER Select
    The properties asked for of a VirtualHardDisk.
    .PARAMETER DiskIdentifier
    The identifier that the disk has, or had before it was converted.
    .PARAMETER Expected
    Values of the disk. Where one differs, the drives that use the file are told without being asked for.
    .PARAMETER WithAttachments
    Tells the drives that use the file in any case.
    .EXAMPLE
    Get-DiskRecord -Path 'C:\VMs\web1.vhdx' -Select @{ VirtualHardDisk = @('Size', 'DiskIdentifier') } -Expected @{ Size = 40GB }
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Path,

        [Parameter(Mandatory = $true)]
        [hashtable]$Select,

        [AllowEmptyString()]
        [string]$DiskIdentifier = '',

        [hashtable]$Expected = @{},

        [bool]$WithAttachments = $false
    )

    Import-HostModule -Name Hyper-V
    $conversion = Get-DiskConversion -Path $Path
    # Which error Get-VHD gives for a file that is not there is written down nowhere.
    if ($null -eq $conversion.File) {
        Assert-VolumeVisible -Path $Path
        return $null
    }
    $disk = Hyper-V\Get-VHD -Path $conversion.File -ErrorAction Stop
    if ($DiskIdentifier -ne '' -and -not (Test-DiskIdentity -Path $Path -DiskIdentifier $disk.DiskIdentifier -Known $DiskIdentifier)) {
        return $null
    }
    $record = ConvertTo-DiskRecord -Disk $disk -Select $Select
    if ($conversion.Pending) {
        $record['conversionPending'] = $true
        if ($record.Contains('VirtualHardDisk')) {
            $record.VirtualHardDisk['Path'] = $Path
        }
    }
    $differs = $conversion.Pending
    foreach ($name in $Expected.Keys) {
        if ([string]$disk.$name -ne [string]$Expected[$name]) {
            $differs = $true
        }
    }
    if ($differs -or $WithAttachments) {
        $record['attachedTo'] = @(Get-DiskAttachment -Path $Path)
    }
    return $record
}
