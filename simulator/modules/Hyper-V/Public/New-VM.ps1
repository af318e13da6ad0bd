function New-VM {
    <#
    .SYNOPSIS
    Creates a new virtual machine.
    .PARAMETER Name
    As on Windows.
    .PARAMETER MemoryStartupBytes
    As on Windows.
    .PARAMETER Generation
    As on Windows.
    .PARAMETER AsJob
    As on Windows.
    .PARAMETER BootDevice
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER Experimental
    As on Windows.
    .PARAMETER Force
    As on Windows.
    .PARAMETER GuestStateIsolationType
    As on Windows.
    .PARAMETER NewVHDPath
    As on Windows.
    .PARAMETER NewVHDSizeBytes
    As on Windows.
    .PARAMETER NoVHD
    As on Windows.
    .PARAMETER Path
    As on Windows.
    .PARAMETER Prerelease
    As on Windows.
    .PARAMETER SourceGuestStatePath
    As on Windows.
    .PARAMETER SwitchName
    As on Windows.
    .PARAMETER Version
    As on Windows.
    .PARAMETER VHDPath
    As on Windows.
    .EXAMPLE
    New-VM
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VirtualMachine
    #>
    [CmdletBinding(DefaultParameterSetName = 'No VHD', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.VirtualMachine')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('VMName')]
        [string] $Name,

        [Parameter(Position = 1)]
        [long] $MemoryStartupBytes,

        [Parameter(Position = 2)]
        [ValidateSet(1, 2)]
        [int16] $Generation,

        [Parameter()]
        [switch] $AsJob,

        [Parameter()]
        [Microsoft.HyperV.PowerShell.BootDevice] $BootDevice,

        [Parameter()]
        [CimSession[]] $CimSession,

        [Parameter()]
        [string[]] $ComputerName,

        [Parameter()]
        [pscredential[]] $Credential,

        [Parameter()]
        [switch] $Experimental,

        [Parameter()]
        [switch] $Force,

        [Parameter()]
        [Microsoft.HyperV.PowerShell.GuestIsolationType] $GuestStateIsolationType,

        [Parameter(ParameterSetName = 'New VHD', Mandatory)]
        [string] $NewVHDPath,

        [Parameter(ParameterSetName = 'New VHD', Mandatory)]
        [uint64] $NewVHDSizeBytes,

        [Parameter(ParameterSetName = 'No VHD')]
        [switch] $NoVHD,

        [Parameter()]
        [string] $Path,

        [Parameter()]
        [switch] $Prerelease,

        [Parameter()]
        [string] $SourceGuestStatePath,

        [Parameter()]
        [string] $SwitchName,

        [Parameter()]
        [version] $Version,

        [Parameter(ParameterSetName = 'Existing VHD', Mandatory)]
        [string] $VHDPath
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates BootDevice, Force, Generation, GuestStateIsolationType, MemoryStartupBytes,
            NewVHDPath, NewVHDSizeBytes, NoVHD, Path, SwitchName, Version, VHDPath
        if (-not $call) { return }
        $newName = if ($Name) { $Name } else { 'New Virtual Machine' }
        $newGeneration = if ($Generation) { [int] $Generation } else { 1 }
        $bytes = if ($call['Bound'].ContainsKey('MemoryStartupBytes')) { $MemoryStartupBytes } else { 512MB }
        # A machine in a folder of the caller's choice gets a subfolder of its own, one in the host's folder does not.
        $folder = if ($Path) { "$($Path.Replace('/', '\').TrimEnd('\'))\$newName" } else { (Get-SimulatedHost)['VMHost']['VirtualMachinePath'] }
        $refusal = Get-NewVMRefusal -Call $call -Name $newName -Generation $newGeneration -Path $folder
        if ($refusal) {
            Write-SimulatedError -Call $call @refusal
            return
        }
        $switchRecord = $null
        if ($SwitchName) {
            $switchRecord = Find-SwitchByName -Call $call -Name $SwitchName
            if (-not $switchRecord) { return }
        }
        if (-not $PSCmdlet.ShouldProcess($newName, 'New-VM')) { return }
        $newVersion = if ($Version) { $Version.ToString(2) } else { @(Get-SupportedVersion -OsProfile (Get-SimulatedHost)['OsProfile'])[-1] }
        $record = New-VMRecord -Name $newName -Generation $newGeneration -Path $folder -MemoryStartupBytes $bytes -Version $newVersion
        $created = Complete-NewVM -Call $call -Record $record -SwitchRecord $switchRecord
        if ($created) { ConvertTo-VM -Record $created }
        Exit-SimulatedCall -Call $call
    }
}
