function Add-DiskFile {
    <#
    .SYNOPSIS
    Makes a disk file unless something is in the way; gives its record, or writes the error.
    .PARAMETER Call
    The call.
    .PARAMETER Path
    The full Windows path.
    .PARAMETER Record
    The keys of the record.
    .PARAMETER Action
    What fails, as first sentence of a message.
    .EXAMPLE
    Add-DiskFile -Call $call -Path 'C:\VMs\a.vhdx' -Record @{ VhdType = 'Dynamic'; Size = 40GB; FileSize = 4MB }
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [string] $Path,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record,

        [Parameter()]
        [string] $Action = 'Failed to create the virtual hard disk.'
    )
    $relative = Resolve-SimulatedPath -Path $Path -Relative
    $key = if ($relative) { $relative } else { $Path }
    Lock-SimulatedObject -Kind disk -Key $key -Action {
        $refusal = Get-NewFileRefusal -Path $Path -FileSize $Record['FileSize'] -Action $Action
        if ($refusal) {
            Write-SimulatedError -Call $Call @refusal
            return
        }
        Add-SimulatedDisk -Path $Path -Size $Record['Size'] -VhdType $Record['VhdType'] -Property $Record
    }
}
