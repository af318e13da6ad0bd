<#
.SYNOPSIS
Calls commands that the simulator does not have on a host with a machine, a switch, a disk and a cluster, and writes as JSON how they failed.
.PARAMETER Fabric
Folder for the fabric.
.PARAMETER CommandFile
JSON file with a list of commands.
.EXAMPLE
pwsh -NoProfile -File unsimulated.ps1 -Fabric /tmp/fabric -CommandFile /tmp/commands.json
.OUTPUTS
System.String
#>
[CmdletBinding()]
[OutputType([string])]
param(
    [Parameter(Mandatory)]
    [string] $Fabric,

    [Parameter(Mandatory)]
    [string] $CommandFile
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
foreach ($name in 'Get-FabricDigest', 'Get-ChangedFile', 'Get-ErrorDescription') { . ([System.IO.Path]::Combine($PSScriptRoot, 'functions', "$name.ps1")) }

Import-Module -Name FabricControl
$null = New-Fabric -Path $Fabric -Force -Definition '{ "hosts": [ { "name": "HV1" } ], "sharedDisks": [ { "name": "one", "format": "NTFS" } ] }'
$env:HYPERV_FABRIC_ROOT = $Fabric
$env:HYPERV_FABRIC_HOST = 'HV1'
Import-Module -Name Hyper-V, ServerManager, NetAdapter, FailoverClusters, Storage
$null = New-VMSwitch -Name web -SwitchType Private
$null = New-VM -Name web -Generation 2 -MemoryStartupBytes 1GB -NewVHDPath 'C:\VMs\web.vhdx' -NewVHDSizeBytes 10GB -SwitchName web
$null = New-Cluster -Name web -NoStorage
$null = Get-ClusterAvailableDisk | Add-ClusterDisk

$before = Get-FabricDigest -Path $Fabric -Known @{}
$outcomes = @(foreach ($command in ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText($CommandFile))) {
        $failure = $null
        $output = @()
        try {
            $output = @(. ([scriptblock]::Create($command)))
        } catch {
            $failure = Get-ErrorDescription -Record $_ -Terminating
        }
        $after = Get-FabricDigest -Path $Fabric -Known $before
        [ordered] @{ output = $output.Count; failure = $failure; changed = @(Get-ChangedFile -Before $before -After $after) }
        $before = $after
    })
ConvertTo-Json -InputObject $outcomes -Depth 5 -Compress
