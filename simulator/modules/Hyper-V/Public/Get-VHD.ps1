function Get-VHD {
    <#
    .SYNOPSIS
    Gets the virtual hard disk object associated with a virtual hard disk.
    .PARAMETER DiskNumber
    As on Windows.
    .PARAMETER Path
    As on Windows.
    .PARAMETER VMId
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .EXAMPLE
    Get-VHD
    .OUTPUTS
    Microsoft.Vhd.PowerShell.VirtualHardDisk
    #>
    [CmdletBinding(DefaultParameterSetName = 'Path')]
    [OutputType('Microsoft.Vhd.PowerShell.VirtualHardDisk')]
    param(
        [Parameter(ParameterSetName = 'Disk', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [Alias('Number')]
        [uint32] $DiskNumber,

        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('FullName')]
        [string[]] $Path,

        [Parameter(ParameterSetName = 'VMId', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('Id')]
        [guid[]] $VMId,

        [Parameter()]
        [CimSession[]] $CimSession,

        [Parameter()]
        [string[]] $ComputerName,

        [Parameter()]
        [pscredential[]] $Credential
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates Path, VMId
        if (-not $call) { return }
        $files = if ($PSCmdlet.ParameterSetName -eq 'VMId') {
            foreach ($machine in Resolve-SimulatedVM -Call $call) { foreach ($drive in $machine['HardDrives']) { if ($drive['Path']) { $drive['Path'] } } }
        } else {
            foreach ($item in $Path) { Resolve-NewDiskPath -Path $item }
        }
        foreach ($file in $files) {
            $refusal = Get-DiskRefusal -Path $file -Action "Getting the mounted storage instance for the path '$file' failed."
            if ($refusal) {
                Write-SimulatedError -Call $call @refusal
                continue
            }
            ConvertTo-VirtualHardDisk -Path $file -Record (Get-SimulatedDisk -Path $file)
        }
        Exit-SimulatedCall -Call $call
    }
}
