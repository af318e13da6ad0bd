Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

# Not a required module of the manifest: those are not visible here when a function of another module imports this one.
Import-Module -Name FabricSimulator

# Clusters that were found up to date, with the times of the files that this rests on.
$script:QuietCluster = @{}
. ([scriptblock]::Create((Get-SimulatedModuleSource -Root $PSScriptRoot -Module 'ClusterSimulator')))

$publicFunctions = [System.IO.Directory]::GetFiles([System.IO.Path]::Combine($PSScriptRoot, 'Public'), '*.ps1') |
    ForEach-Object -Process { [System.IO.Path]::GetFileNameWithoutExtension($_) }
Export-ModuleMember -Function $publicFunctions
