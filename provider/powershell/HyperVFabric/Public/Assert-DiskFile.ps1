function Assert-DiskFile {
    <#
    .SYNOPSIS
    Fails unless a disk file is there and no other virtual machine has it.
    .DESCRIPTION
    Hyper-V lets two machines have one disk, and refuses when the second one starts. A disk that moves from one machine to another is waited for
    a short while, since both are often changed at the same time.
    .PARAMETER Path
    The disk file.
    .PARAMETER VMId
    The machine that may have it; left out for one that is yet to be made.
    .EXAMPLE
    Assert-DiskFile -Path 'C:\VMs\web1.vhdx'
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Path,

        [string]$VMId = ''
    )

    Assert-ImageFile -Path $Path
    $watch = [System.Diagnostics.Stopwatch]::StartNew()
    while ($true) {
        $other = Find-DiskOwner -Path $Path -Except $VMId
        if ($null -eq $other) {
            return
        }
        if ($watch.Elapsed.TotalSeconds -ge 5) {
            throw (New-FabricError -Code InvalidValue -Message "The disk '$Path' belongs to the virtual machine '$($other.Name)'. Detach it there first, or name another disk." -Category InvalidArgument -TargetObject $Path)
        }
        Write-FabricProgress -Message "waiting for '$($other.Name)' to let go of $Path"
        Start-Sleep -Milliseconds 500
    }
}
