function Convert-HostPath {
    <#
    .SYNOPSIS
    Gives the real path for text that is a Windows path of the simulated host; everything else comes back as it is.
    .PARAMETER Value
    The value.
    .PARAMETER Removes
    The file is about to leave its path: a disk that a running virtual machine holds open refuses, as on Windows.
    .EXAMPLE
    Convert-HostPath -Value 'C:\VMs\a.vhdx'
    .OUTPUTS
    The value, or System.String
    #>
    [CmdletBinding()]
    [OutputType([object])]
    param(
        [Parameter(Mandatory)]
        [AllowNull()]
        [AllowEmptyString()]
        [object] $Value,

        [Parameter()]
        [switch] $Removes
    )
    $root = $env:HYPERV_FABRIC_ROOT
    if ($Value -isnot [string] -or -not $root -or $Value -notmatch '^(?:[A-Za-z]:[\\/]|[\\/]{2}[^\\/]+[\\/])') { return $Value }
    # The fabric's own folder is a Windows path, too, when the simulator runs on Windows.
    if ($Value.StartsWith($root, [System.StringComparison]::OrdinalIgnoreCase)) { return $Value }
    $real = Resolve-SimulatedPath -Path $Value
    if (-not $real) {
        # A drive letter that the host lacks is unknown here, too, but on Windows it may be one of this computer: nothing can be below a file.
        if ($Value[1] -eq ':' -and -not $IsWindows) { return $Value }
        return [System.IO.Path]::Combine($root, 'fabric.json', $Value.Substring(2).TrimStart('\', '/'))
    }
    if ($Removes) {
        foreach ($attachment in Get-SimulatedAttachment -Path $Value) {
            if ($attachment['VM']['State'] -in 'Off', 'Saved') { continue }
            $message = "The process cannot access the file '$Value' because it is being used by another process."
            throw [System.Management.Automation.ErrorRecord]::new([System.IO.IOException]::new($message, 0x80070020), 'FileInUse', 'WriteError', $Value)
        }
    }
    $real
}
