<#
.SYNOPSIS
Gives commands to simulated hosts that must refuse them, and writes as JSON how each was refused and what it changed all the same.
.PARAMETER Folder
Folder for the fabrics.
.PARAMETER RowFile
JSON file with a list of rows: scene, host, given (what is done before), command.
.EXAMPLE
pwsh -NoProfile -File refusals.ps1 -Folder /tmp/fabrics -RowFile /tmp/rows.json
.OUTPUTS
System.String
#>
[CmdletBinding()]
[OutputType([string])]
param(
    [Parameter(Mandatory)]
    [string] $Folder,

    [Parameter(Mandatory)]
    [string] $RowFile
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
foreach ($name in 'Get-FabricDigest', 'Get-ChangedFile', 'Get-ErrorDescription') { . ([System.IO.Path]::Combine($PSScriptRoot, 'functions', "$name.ps1")) }
$global:ConfirmPreference = 'None'
$global:WarningPreference = 'SilentlyContinue'

function Add-MachineScene {
    <#
    .SYNOPSIS
    Makes a host with machines of both generations in all states, disks of all kinds and switches, and others that lack something.
    .PARAMETER Path
    Folder of the fabric.
    .EXAMPLE
    Add-MachineScene -Path /tmp/fabric
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [string] $Path
    )
    $null = New-Fabric -Path $Path -Force -Definition @'
{
    "hosts": [
        {
            "name": "HV1", "domain": "fabrikam.test", "memory": "64GB", "processors": 16, "networkAdapters": [ "NIC1", "NIC2", "NIC3" ],
            "drives": [ { "letter": "C", "size": "1TB" }, { "letter": "D", "size": "5GB" } ]
        },
        { "name": "HV2", "domain": "fabrikam.test", "memory": "4GB" },
        { "name": "OLD", "domain": "fabrikam.test", "os": "2016" },
        { "name": "LONE", "memory": "4GB" },
        { "name": "BARE", "features": [ "Hyper-V-PowerShell" ], "virtualization": false },
        { "name": "OFF" }
    ],
    "shares": [ "\\\\FS01\\Disks" ]
}
'@
    Stop-FabricHost -HostName OFF -Fabric $Path
    $env:HYPERV_FABRIC_ROOT = $Path
    $env:HYPERV_FABRIC_HOST = 'HV1'
    Import-Module -Name Hyper-V, ServerManager, NetAdapter, FailoverClusters, Storage -Global
    $null = New-VMSwitch -Name lan -NetAdapterName NIC1
    $null = New-VMSwitch -Name team -NetAdapterName NIC2 -EnableEmbeddedTeaming $true -AllowManagementOS $false
    $null = New-VMSwitch -Name inner -SwitchType Private
    $null = New-VMSwitch -Name twin -SwitchType Private
    $null = New-VMSwitch -Name twin -SwitchType Private
    $null = New-Item -ItemType Directory -Path 'C:\disks'
    $machines = [ordered] @{ oldoff = 1; oldrun = 1; off = 2; run = 2; saved = 2; paused = 2; kept = 2 }
    foreach ($name in $machines.Keys) {
        $null = New-VM -Name $name -Generation $machines[$name] -MemoryStartupBytes 1GB -NewVHDPath "C:\disks\$name.vhdx" -NewVHDSizeBytes 40GB -SwitchName lan
    }
    Checkpoint-VM -Name kept -SnapshotName before
    Start-VM -Name oldrun, run, saved, paused
    Save-VM -Name saved
    Suspend-VM -Name paused
    $null = New-VHD -Path 'C:\disks\loose.vhdx' -SizeBytes 10GB
    $null = New-VHD -Path 'C:\disks\loose.vhd' -SizeBytes 10GB
    $null = New-VHD -Path 'C:\disks\fixed.vhdx' -SizeBytes 1GB -Fixed
    $null = New-VHD -Path 'C:\disks\parent.vhdx' -SizeBytes 10GB
    $null = New-VHD -Path 'C:\disks\child.vhdx' -ParentPath 'C:\disks\parent.vhdx'
    $null = New-VHD -Path 'C:\disks\lost.vhdx' -SizeBytes 10GB
    $null = New-VHD -Path 'C:\disks\orphan.vhdx' -ParentPath 'C:\disks\lost.vhdx'
    Remove-Item -Path 'C:\disks\lost.vhdx'
    $null = New-Item -ItemType File -Path 'C:\disks\broken.vhdx'
    foreach ($name in 'HV2', 'OLD', 'LONE') {
        $env:HYPERV_FABRIC_HOST = $name
        $null = New-VM -Name guest -Generation 2 -MemoryStartupBytes 1GB -NoVHD
    }
}

function Add-ClusterScene {
    <#
    .SYNOPSIS
    Makes a cluster of three hosts with roles, disks, a volume and a witness, a cluster of two without one, and hosts in none.
    .PARAMETER Path
    Folder of the fabric.
    .EXAMPLE
    Add-ClusterScene -Path /tmp/fabric
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [string] $Path
    )
    $null = New-Fabric -Path $Path -Force -Definition @'
{
    "hosts": [
        { "name": "N1", "domain": "fabrikam.test" }, { "name": "N2", "domain": "fabrikam.test" }, { "name": "N3", "domain": "fabrikam.test", "memory": "4GB" },
        { "name": "P1", "domain": "fabrikam.test" }, { "name": "P2", "domain": "fabrikam.test" }, { "name": "SPARE", "domain": "fabrikam.test" },
        { "name": "PLAIN", "features": [ "Hyper-V", "Hyper-V-PowerShell", "RSAT-Clustering-PowerShell" ] }, { "name": "OFF" }
    ],
    "sharedDisks": [
        { "name": "volume", "size": "1TB", "format": "NTFS" }, { "name": "witness", "size": "1GB", "format": "NTFS" },
        { "name": "spare", "size": "2GB", "format": "NTFS" }, { "name": "fat", "size": "3GB", "format": "FAT32" }
    ],
    "shares": [ "\\\\FS01\\Witness" ]
}
'@
    Stop-FabricHost -HostName OFF -Fabric $Path
    $env:HYPERV_FABRIC_ROOT = $Path
    $env:HYPERV_FABRIC_HOST = 'P1'
    $null = New-Cluster -Name PAIR -Node P1, P2 -NoStorage -StaticAddress 10.0.1.60
    foreach ($name in 'N3', 'N2', 'N1') {
        $env:HYPERV_FABRIC_HOST = $name
        if ($name -ne 'N3') { $null = New-VMSwitch -Name lan -SwitchType Private }
    }
    $null = New-Cluster -Name CL1 -Node N1, N2, N3 -NoStorage -StaticAddress 10.0.1.50
    foreach ($pair in @('data', 1TB), @('witness', 1GB), @('spare', 2GB), @('fat', 3GB)) {
        (Get-ClusterAvailableDisk | Where-Object -Property Size -EQ -Value $pair[1] | Add-ClusterDisk).Name = $pair[0]
    }
    $null = Add-ClusterSharedVolume -Name data
    $null = Set-ClusterQuorum -DiskWitness witness
    foreach ($name in 'web', 'big', 'wired', 'idle', 'plain') {
        $disk = @{ NewVHDPath = "C:\ClusterStorage\Volume1\$name.vhdx"; NewVHDSizeBytes = 10GB }
        $null = New-VM -Name $name -Generation 2 -MemoryStartupBytes 1GB -Path 'C:\ClusterStorage\Volume1' @disk
        if ($name -ne 'plain') { $null = Add-ClusterVirtualMachineRole -VMName $name }
    }
    Set-VMMemory -VMName big -StartupBytes 8GB
    Connect-VMNetworkAdapter -VMName wired -SwitchName lan
    foreach ($name in 'web', 'big', 'wired') { $null = Start-ClusterGroup -Name $name }
}

function Invoke-Refusal {
    <#
    .SYNOPSIS
    Prepares a host and gives it the command that it must refuse.
    .PARAMETER Row
    The row.
    .PARAMETER Root
    Folder of its fabric.
    .EXAMPLE
    Invoke-Refusal -Row $row -Root /tmp/fabric
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Row,

        [Parameter(Mandatory)]
        [string] $Root
    )
    $env:HYPERV_FABRIC_ROOT = $Root
    $env:HYPERV_FABRIC_HOST = $Row['host']
    $preparation = ''
    $errors = [System.Collections.Generic.List[object]]::new()
    try {
        $null = . ([scriptblock]::Create($Row['given']))
    } catch {
        $preparation = "$_"
    }
    $env:HYPERV_FABRIC_HOST = $Row['host']
    $before = if ($Row['given'] -or -not $script:Digest[$Root].Count) { Get-FabricDigest -Path $Root -Known $script:Digest[$Root] } else { $script:Digest[$Root] }
    $ErrorActionPreference = 'Continue'
    try {
        . ([scriptblock]::Create($Row['command'])) 2>&1 | ForEach-Object -Process {
            if ($_ -is [System.Management.Automation.ErrorRecord]) { $errors.Add((Get-ErrorDescription -Record $_)) }
        }
    } catch {
        $errors.Add((Get-ErrorDescription -Record $_ -Terminating))
    }
    $ErrorActionPreference = 'Stop'
    $after = Get-FabricDigest -Path $Root -Known $before
    $script:Digest[$Root] = $after
    [ordered] @{ preparation = $preparation; errors = $errors; changed = @(Get-ChangedFile -Before $before -After $after) }
}

Import-Module -Name FabricControl
$roots = @{ machines = [System.IO.Path]::Combine($Folder, 'machines'); clusters = [System.IO.Path]::Combine($Folder, 'clusters') }
# What the files of each fabric hold, as after the last row.
$script:Digest = @{ $roots['machines'] = @{}; $roots['clusters'] = @{} }
Add-MachineScene -Path $roots['machines']
Add-ClusterScene -Path $roots['clusters']
$rows = ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText($RowFile)) -AsHashtable
$outcomes = @(foreach ($row in $rows) { Invoke-Refusal -Row $row -Root $roots[$row['scene']] })
ConvertTo-Json -InputObject $outcomes -Depth 5 -Compress
