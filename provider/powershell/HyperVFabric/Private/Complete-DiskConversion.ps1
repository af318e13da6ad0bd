function Complete-DiskConversion {
    <#
    .SYNOPSIS
    Brings a conversion that was interrupted to its end, or back to its beginning: afterwards there is one file, at the disk's own path.
    .PARAMETER Path
    The disk file.
    .EXAMPLE
    Complete-DiskConversion -Path 'C:\VMs\web1.vhdx'
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Path
    )

    $found = Get-DiskConversion -Path $Path
    if ($null -ne $found.File -and $found.File -ne $Path) {
        # The disk is renamed only once the draft is whole and noted as its successor; what was not noted is not ours to trust.
        $whole = $found.Former
        if ($null -ne $found.Draft) {
            $draft = Hyper-V\Get-VHD -Path $found.Draft -ErrorAction Stop
            if (@(Get-DiskSuccession -Path $Path) -contains [string]$draft.DiskIdentifier) {
                $whole = $found.Draft
            }
        }
        Move-Item -LiteralPath $whole -Destination $Path -Confirm:$false -ErrorAction Stop
        $found = Get-DiskConversion -Path $Path
    }
    if ($null -ne $found.Former) {
        # Only a disk that followed it makes the old one superfluous.
        $disk = Hyper-V\Get-VHD -Path $Path -ErrorAction Stop
        if (@(Get-DiskSuccession -Path $Path) -notcontains [string]$disk.DiskIdentifier) {
            throw (New-FabricError -Code WrongState -Message "Beside '$Path' lies '$($found.Former)', and the one did not come from converting the other. Keep the right one at '$Path'." -Category InvalidOperation -TargetObject $Path)
        }
        Remove-Item -LiteralPath $found.Former -Force -Confirm:$false -ErrorAction Stop
    }
    if ($null -ne $found.Draft) {
        Remove-Item -LiteralPath $found.Draft -Force -Confirm:$false -ErrorAction Stop
    }
}
