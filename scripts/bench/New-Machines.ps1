<#
.SYNOPSIS
Makes running virtual machines on this host, each with a system disk, dynamic memory and two network adapters with a VLAN.
.DESCRIPTION
What the benchmark holds the provider against: a script as an administrator writes it who knows the cmdlets, in one process and
without a look at what is there already.
.PARAMETER Count
How many machines.
.PARAMETER Folder
Where their files go.
.EXAMPLE
pwsh -NoProfile -File New-Machines.ps1 -Count 10
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
    [string] $Folder = 'C:\VMs'
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
. ([System.IO.Path]::Combine($PSScriptRoot, 'Add-BenchMachine.ps1'))

$null = New-VMSwitch -Name 'lan' -NetAdapterName 'NIC1' -AllowManagementOS $true
$null = New-VMSwitch -Name 'san' -SwitchType Private
foreach ($index in 0..($Count - 1)) {
    $name = 'vm{0:d4}' -f $index
    Add-BenchMachine -Name $name -Index $index -Folder "$Folder\$name"
}
