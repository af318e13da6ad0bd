Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

# Not a required module of the manifest: those are not visible here when a function of another module imports this one.
Import-Module -Name FabricSimulator

. ([scriptblock]::Create((Get-SimulatedModuleSource -Root $PSScriptRoot -Module 'FabricControl')))

$publicFunctions = [System.IO.Directory]::GetFiles([System.IO.Path]::Combine($PSScriptRoot, 'Public'), '*.ps1') |
    ForEach-Object -Process { [System.IO.Path]::GetFileNameWithoutExtension($_) }
Export-ModuleMember -Function $publicFunctions
