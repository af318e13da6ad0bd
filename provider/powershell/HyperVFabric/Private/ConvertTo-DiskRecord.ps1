function ConvertTo-DiskRecord {
    <#
    .SYNOPSIS
    Projects a virtual disk with the root of its chain and, when asked for, the drives that use it.
    .PARAMETER Chain
    The disk and its parents, as Get-DiskChain gives them.
    .PARAMETER Select
    The properties asked for of every type.
    .PARAMETER Attachment
    The drives that use the disk.
    .EXAMPLE
    ConvertTo-DiskRecord -Chain @(Get-DiskChain -Path $path) -Select @{ VirtualHardDisk = @('Size') }
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [object[]]$Chain,

        [Parameter(Mandatory = $true)]
        [hashtable]$Select,

        [AllowEmptyCollection()]
        [object[]]$Attachment = @()
    )

    $record = [ordered]@{}
    if ($Select.ContainsKey('VirtualHardDisk')) {
        $record['VirtualHardDisk'] = ConvertTo-PlainRecord -InputObject $Chain[0] -Property $Select['VirtualHardDisk'] -Select $Select
    }
    $record['rootPath'] = [string]$Chain[-1].Path
    if ($Select.ContainsKey('attachedTo')) {
        $record['attachedTo'] = $Attachment
    }
    return $record
}
