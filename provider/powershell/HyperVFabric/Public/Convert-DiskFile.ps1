function Convert-DiskFile {
    <#
    .SYNOPSIS
    Converts a virtual disk between Dynamic and Fixed under its own path.
    .DESCRIPTION
    The disk is converted into a draft beside it, and then they change names. Called again after an interruption, it goes on from there. The
    converted disk has a new identifier, and the host keeps note which one it had before.
    .PARAMETER Path
    The file.
    .PARAMETER DiskIdentifier
    The identifier that the disk must have, or have had.
    .PARAMETER Type
    The type that it is to have. A disk that has it already is only freed of what an interruption left.
    .PARAMETER BlockSizeBytes
    Block size of a dynamic disk; Hyper-V's own when left out.
    .EXAMPLE
    Convert-DiskFile -Path 'C:\VMs\web1.vhdx' -DiskIdentifier '4A1C7B1E-0B4E-4C1D-9C57-3B9E4E6F1A02' -Type Fixed
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Path,

        [Parameter(Mandatory = $true)]
        [string]$DiskIdentifier,

        [Parameter(Mandatory = $true)]
        [ValidateSet('Dynamic', 'Fixed', 'Differencing')]
        [string]$Type,

        [uint32]$BlockSizeBytes
    )

    Import-HostModule -Name Hyper-V
    Complete-DiskConversion -Path $Path
    $disk = Hyper-V\Get-VHD -Path $Path -ErrorAction Stop
    Assert-DiskIdentifier -Path $Path -Disk $disk -DiskIdentifier $DiskIdentifier
    if ([string]$disk.VhdType -ne $Type) {
        Assert-DiskUnused -Path $Path -Disk $disk
        $draft = Get-DiskDraftPath -Path $Path -Role Draft
        $parameters = @{ Path = $Path; DestinationPath = $draft; VHDType = $Type; ErrorAction = 'Stop'; Confirm = $false }
        if ($PSBoundParameters.ContainsKey('BlockSizeBytes')) {
            $parameters.BlockSizeBytes = $BlockSizeBytes
        }
        Write-FabricProgress -Message "converting $Path from $($disk.VhdType) to $Type"
        try {
            Hyper-V\Convert-VHD @parameters
        }
        catch {
            if (Test-Path -LiteralPath $draft) {
                Remove-Item -LiteralPath $draft -Force -Confirm:$false -ErrorAction SilentlyContinue
            }
            throw
        }
        $converted = Hyper-V\Get-VHD -Path $draft -ErrorAction Stop
        Add-DiskSuccession -Path $Path -DiskIdentifier $disk.DiskIdentifier -Successor $converted.DiskIdentifier
        Move-Item -LiteralPath $Path -Destination (Get-DiskDraftPath -Path $Path -Role Former) -Confirm:$false -ErrorAction Stop
        Complete-DiskConversion -Path $Path
    }

    # The mark of who made the disk names the identifier, too.
    $current = (Hyper-V\Get-VHD -Path $Path -ErrorAction Stop).DiskIdentifier
    $mark = Get-IntentRecord -Kind VirtualHardDisk -Name $Path
    if ($null -ne $mark -and $mark.id -ne "$Path|$current") {
        Set-IntentRecord -Kind VirtualHardDisk -Name $Path -Token $mark.token -Id "$Path|$current"
    }
}
