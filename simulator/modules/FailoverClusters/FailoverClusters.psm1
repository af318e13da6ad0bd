Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

# Not required modules of the manifest: those are not visible here when a function of another module imports this one.
Import-Module -Name FabricSimulator
Import-Module -Name ClusterSimulator

Assert-SimulatedFeature -Feature 'RSAT-Clustering-PowerShell' -Module 'FailoverClusters'
Add-SimulatedType -Set 'FailoverClusters'
. ([scriptblock]::Create((Get-SimulatedModuleSource -Root $PSScriptRoot -Module 'FailoverClusters')))

# Objects of the cluster and its nodes are parts of most others; they are shared as long as the record is the same.
$script:SharedObject = @{ Record = $null; Cluster = $null; Nodes = @{} }

# The class exists once a process, however often the module is imported.
$script:Assignment = [Microsoft.FailoverClusters.PowerShell.Cluster].Assembly.GetType('HyperVFabric.Assignment').GetField('Changed')
$script:AssignmentHandler = [System.Action[object, string]] { param($object, $name) Set-AssignedProperty -InputObject $object -Name $name }
$script:Assignment.SetValue($null, $script:AssignmentHandler)

Export-ModuleMember -Function (Get-SimulatedCmdletName -Module 'FailoverClusters')
