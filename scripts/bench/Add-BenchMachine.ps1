function Add-BenchMachine {
    <#
    .SYNOPSIS
    Makes one virtual machine of the benchmark on this host, and starts it.
    .PARAMETER Name
    Its name.
    .PARAMETER Index
    Its number, for the notes.
    .PARAMETER Folder
    Where its disk goes.
    .PARAMETER Path
    Where its configuration goes; the host's default when left out.
    .PARAMETER Off
    Leaves it off: a cluster starts its machines itself.
    .EXAMPLE
    Add-BenchMachine -Name vm0001 -Index 1 -Folder 'C:\VMs\vm0001'
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Name,

        [Parameter(Mandatory = $true)]
        [int] $Index,

        [Parameter(Mandatory = $true)]
        [string] $Folder,

        [Parameter()]
        [string] $Path = '',

        [Parameter()]
        [switch] $Off
    )
    $disk = "$Folder\system.vhdx"
    $null = New-Item -ItemType Directory -Path $Folder -Force
    $null = New-VHD -Path $disk -SizeBytes 40GB -Dynamic
    $place = @{}
    if ($Path -ne '') { $place['Path'] = $Path }
    $null = New-VM -Name $Name -Generation 2 -MemoryStartupBytes 1GB -VHDPath $disk -SwitchName 'lan' @place
    Rename-VMNetworkAdapter -VMName $Name -NewName 'lan'
    Add-VMNetworkAdapter -VMName $Name -Name 'san' -SwitchName 'san'
    Set-VMNetworkAdapterVlan -VMName $Name -VMNetworkAdapterName 'lan' -Access -VlanId 20
    Set-VMNetworkAdapterVlan -VMName $Name -VMNetworkAdapterName 'san' -Access -VlanId 40
    Set-VMMemory -VMName $Name -DynamicMemoryEnabled $true -MinimumBytes 512MB -MaximumBytes 2GB
    Set-VMProcessor -VMName $Name -Count 2
    Set-VM -Name $Name -Notes "Machine $Index of the benchmark, revision 0"
    if (-not $Off) { Start-VM -Name $Name }
}
