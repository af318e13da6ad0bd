function Get-DiskRecord {
    <#
    .SYNOPSIS
    Reads one virtual disk file, or gives nothing when there is no such file.
    .PARAMETER Path
    The file.
    .PARAMETER Select
    The properties asked for: VirtualHardDisk, and attachedTo for the drives that use the file. The root of its chain is always told.
    .EXAMPLE
    Get-DiskRecord -Path 'C:\VMs\web1.vhdx' -Select @{ VirtualHardDisk = @('Size', 'DiskIdentifier'); attachedTo = @() }
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Path,

        [Parameter(Mandatory = $true)]
        [hashtable]$Select
    )

    Import-HostModule -Name Hyper-V
    # Which error Get-VHD gives for a file that is not there is written down nowhere.
    if (-not (Test-Path -LiteralPath $Path -PathType Leaf)) {
        return $null
    }
    $chain = @(Get-DiskChain -Path $Path)
    $attachments = @()
    if ($Select.ContainsKey('attachedTo')) {
        $attachments = @(Get-DiskAttachment -Path $Path)
    }
    return ConvertTo-DiskRecord -Chain $chain -Select $Select -Attachment $attachments
}
