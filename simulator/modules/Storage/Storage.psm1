Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

# Not a required module of the manifest: those are not visible here when a function of another module imports this one.
Import-Module -Name FabricSimulator

Add-SimulatedType -Set 'Windows'
. ([scriptblock]::Create((Get-SimulatedModuleSource -Root $PSScriptRoot -Module 'Storage')))

Export-ModuleMember -Function (Get-SimulatedCmdletName -Module 'Storage')
