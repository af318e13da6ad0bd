function Get-NewFileRefusal {
    <#
    .SYNOPSIS
    Gives the reason why a virtual disk file cannot be made at a path, if there is one.
    .PARAMETER Path
    The full Windows path.
    .PARAMETER FileSize
    How much room the file takes at once.
    .PARAMETER Action
    What fails, as first sentence of the message.
    .EXAMPLE
    Get-NewFileRefusal -Path 'C:\VMs\a.vhdx' -FileSize 4194304 -Action 'Failed to create the virtual hard disk.'
    .OUTPUTS
    System.Collections.Hashtable with Word, Message, Target
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [string] $Path,

        [Parameter(Mandatory)]
        [uint64] $FileSize,

        [Parameter(Mandatory)]
        [string] $Action
    )
    $failed = "$Action The system failed to create '$Path':"
    if (-not (Get-DiskFormat -Path $Path)) {
        return @{ Word = 'InvalidParameter'; Target = $Path; Message = "$Action The file name '$Path' has no extension of a virtual hard disk. (0x80070057)." }
    }
    $folder = Resolve-SimulatedPath -Path $Path.Substring(0, $Path.LastIndexOf('\'))
    if (-not $folder -or -not [System.IO.Directory]::Exists($folder)) {
        return @{ Word = 'OperationFailed'; Target = $Path; Message = "$failed The system cannot find the path specified. (0x80070003)." }
    }
    if (Test-SimulatedPath -Path $Path) {
        return @{ Word = 'OperationFailed'; Target = $Path; Message = "$failed The file exists. (0x80070050)." }
    }
    $free = Get-DriveFreeSpace -Path $Path -Enough $FileSize
    if ($null -ne $free -and $free -lt $FileSize) {
        return @{ Word = 'OperationFailed'; Target = $Path; Message = "$failed There is not enough space on the disk. (0x80070070)." }
    }
}
