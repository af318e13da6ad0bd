function ConvertTo-DiskRecord {
    <#
    .SYNOPSIS
    Projects a virtual disk.
    .PARAMETER Disk
    The disk, as Get-VHD gives it.
    .PARAMETER Select
    The properties asked for of every type.
    .EXAMPLE
    ConvertTo-DiskRecord -Disk (Hyper-V\Get-VHD -Path $path) -Select @{ VirtualHardDisk = @('Size') }
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [object]$Disk,

        [Parameter(Mandatory = $true)]
        [hashtable]$Select
    )

    $record = [ordered]@{}
    if ($Select.ContainsKey('VirtualHardDisk')) {
        $record['VirtualHardDisk'] = ConvertTo-PlainRecord -InputObject $Disk -Property $Select['VirtualHardDisk'] -Select $Select
    }
    return $record
}
