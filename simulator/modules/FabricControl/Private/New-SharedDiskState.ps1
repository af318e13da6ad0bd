function New-SharedDiskState {
    <#
    .SYNOPSIS
    Makes the folder and record of a shared disk.
    .PARAMETER Definition
    The disk's part of the fabric definition: name, size, serialNumber, uniqueId, hosts, format.
    .PARAMETER Number
    Its number on the hosts.
    .EXAMPLE
    New-SharedDiskState -Definition @{ name = 'LUN1'; size = '1TB' } -Number 1
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Definition,

        [Parameter(Mandatory)]
        [int] $Number
    )
    $known = 'name', 'size', 'serialNumber', 'uniqueId', 'hosts', 'format', 'label'
    foreach ($key in $Definition.Keys) { if ($key -cnotin $known) { throw "A shared disk has no '$key'; it has $($known -join ', ')." } }
    $name = [string] $Definition['name']
    $size = ConvertTo-ByteCount -Size $(if ($Definition['size']) { $Definition['size'] } else { '1TB' })
    $hash = [System.Convert]::ToHexString([System.Security.Cryptography.SHA256]::HashData([System.Text.Encoding]::UTF8.GetBytes("shared/$name")))
    $partitions = @()
    if ($Definition['format']) {
        $partitions = @([ordered] @{
                Number = 2; Offset = 135266304; Size = $size - 136314880; GptType = '{ebd0a0a2-b9e5-4433-87c0-68b6b72699c7}'; Guid = [guid]::NewGuid().ToString(); VolumeId = [guid]::NewGuid().ToString()
                FileSystem = $Definition['format']; Label = [string] $Definition['label']; AllocationUnitSize = 4096; DriveLetter = ''
            })
    }
    $null = [System.IO.Directory]::CreateDirectory([System.IO.Path]::Combine($env:HYPERV_FABRIC_ROOT, 'shared', $name))
    Write-SimulatedDocument -Path "disks/$name.json" -Document ([ordered] @{
            Name = $name; Number = $Number; Size = $size; SerialNumber = if ($Definition['serialNumber']) { $Definition['serialNumber'] } else { $hash.Substring(0, 16) }
            UniqueId = if ($Definition['uniqueId']) { $Definition['uniqueId'] } else { "6$($hash.Substring(16, 31))" }; Hosts = @(foreach ($text in $Definition['hosts']) { $text })
            PartitionStyle = if ($partitions.Count) { 'GPT' } else { 'RAW' }; Guid = if ($partitions.Count) { "{$([guid]::NewGuid())}" } else { '' }; Signature = 0
            IsOffline = -not $partitions.Count; IsReadOnly = $false; Cluster = ''; Partitions = $partitions
        })
}
