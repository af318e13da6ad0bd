<#
.SYNOPSIS
Makes a failover cluster of two hosts with a shared volume, and virtual machines as its roles.
.DESCRIPTION
What the benchmark holds the provider against: a script as an administrator writes it who knows the cmdlets, in one process and
without a look at what is there already.
.PARAMETER Count
How many machines; the nodes take them in turn.
.PARAMETER Node
The hosts. This one is the first.
.EXAMPLE
pwsh -NoProfile -File New-ClusterMachines.ps1 -Count 10
.OUTPUTS
None
#>
[CmdletBinding()]
[OutputType([void])]
param(
    [Parameter(Mandatory = $true)]
    [ValidateRange(1, 5000)]
    [int] $Count,

    [Parameter()]
    [string[]] $Node = @('HV1', 'HV2')
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
. ([System.IO.Path]::Combine($PSScriptRoot, 'Add-BenchMachine.ps1'))

function Invoke-OnNode {
    <#
    .SYNOPSIS
    Runs a script block on a node: Invoke-Command -ComputerName, as far as the simulator needs it.
    .PARAMETER ComputerName
    The node.
    .PARAMETER Script
    What runs there.
    .EXAMPLE
    Invoke-OnNode -ComputerName HV2 -Script { Get-VM }
    .OUTPUTS
    What the script block gives
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $ComputerName,

        [Parameter(Mandatory = $true)]
        [scriptblock] $Script
    )
    $before = $env:HYPERV_FABRIC_HOST
    $env:HYPERV_FABRIC_HOST = $ComputerName
    try { & $Script } finally { $env:HYPERV_FABRIC_HOST = $before }
}

foreach ($name in $Node) {
    Invoke-OnNode -ComputerName $name -Script {
        Enable-VMMigration
        $null = New-VMSwitch -Name 'lan' -NetAdapterName 'NIC1' -AllowManagementOS $true
        $null = New-VMSwitch -Name 'san' -SwitchType Private
    }
}
$null = New-Cluster -Name 'PROD' -Node $Node -StaticAddress '10.0.1.50' -NoStorage
$null = Set-ClusterQuorum -FileShareWitness '\\FS01\Witness'
$number = (Get-Disk -SerialNumber 'LUN-0001').Number
Set-Disk -Number $number -IsOffline $false
Initialize-Disk -Number $number -PartitionStyle GPT
$partition = New-Partition -DiskNumber $number -UseMaximumSize
$null = Format-Volume -Partition $partition -FileSystem NTFS -NewFileSystemLabel 'Data'
$null = Get-ClusterAvailableDisk | Add-ClusterDisk | Add-ClusterSharedVolume
$volume = 'C:\ClusterStorage\Volume1'
foreach ($index in 0..($Count - 1)) {
    $name = 'vm{0:d4}' -f $index
    Invoke-OnNode -ComputerName $Node[$index % $Node.Count] -Script {
        Add-BenchMachine -Name $name -Index $index -Folder "$volume\$name" -Path $volume -Off
        $role = Add-ClusterVirtualMachineRole -VMName $name
        $role.Priority = 2000
        $null = Start-ClusterGroup -Name $role.Name
    }
}
