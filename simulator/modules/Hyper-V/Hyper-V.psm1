Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

# Not a required module of the manifest: those are not visible here when a function of another module imports this one.
Import-Module -Name FabricSimulator
# The file cmdlets of the whole session know the drives of the simulated host.
Import-Module -Name FabricFileSystem -Global

Assert-SimulatedFeature -Feature 'Hyper-V-PowerShell' -Module 'Hyper-V'
. ([scriptblock]::Create((Get-SimulatedModuleSource -Root $PSScriptRoot -Module 'Hyper-V')))
Register-HyperVFinisher
# Where each file goes that a report of Compare-VM is about; it lives as long as the report.
$script:ReportedPlaces = [System.Runtime.CompilerServices.ConditionalWeakTable[object, object]]::new()

Export-ModuleMember -Function (Get-SimulatedCmdletName -Module 'Hyper-V') -Alias '*'
