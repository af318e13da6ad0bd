<#
.SYNOPSIS
Writes the signatures of all written cmdlets of the simulated modules as JSON.
.PARAMETER Fabric
Folder for a fabric: the modules load on a host only.
.PARAMETER Module
Names of the modules, with commas.
.EXAMPLE
pwsh -NoProfile -File signatures.ps1 -Fabric /tmp/fabric -Module Hyper-V,ServerManager
.OUTPUTS
System.String
#>
[CmdletBinding()]
[OutputType([string])]
param(
    [Parameter(Mandatory)]
    [string] $Fabric,

    [Parameter(Mandatory)]
    [string] $Module
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
Import-Module -Name FabricControl
$null = New-Fabric -Path $Fabric -Force -Definition '{ "hosts": [ { "name": "HV1", "os": "2025" } ] }'
$env:HYPERV_FABRIC_ROOT = $Fabric
$env:HYPERV_FABRIC_HOST = 'HV1'
$ignored = [System.Management.Automation.PSCmdlet]::CommonParameters + [System.Management.Automation.PSCmdlet]::OptionalCommonParameters

$result = [ordered] @{}
foreach ($moduleName in $Module.Split(',')) {
    $loaded = Import-Module -Name $moduleName -PassThru
    $cmdlets = [ordered] @{}
    foreach ($file in [System.IO.Directory]::GetFiles([System.IO.Path]::Combine($loaded.ModuleBase, 'Public'), '*.ps1')) {
        $name = [System.IO.Path]::GetFileNameWithoutExtension($file)
        $command = $loaded.ExportedFunctions[$name]
        $parameters = [ordered] @{}
        foreach ($parameter in $command.Parameters.Values) {
            if ($ignored -contains $parameter.Name) { continue }
            $isArray = $parameter.ParameterType.IsArray
            $type = if ($isArray) { $parameter.ParameterType.GetElementType() } else { $parameter.ParameterType }
            $validation = @($parameter.Attributes | Where-Object -FilterScript { $_ -is [System.Management.Automation.ValidateSetAttribute] })
            $values = if ($type.IsEnum) { $type.GetEnumNames() } elseif ($validation.Count) { $validation[0].ValidValues } else { @() }
            $parameters[$parameter.Name] = [ordered] @{ type = $type.Name; array = $isArray; aliases = @($parameter.Aliases); values = @($values) }
        }
        $sets = [ordered] @{}
        foreach ($set in $command.ParameterSets) {
            $members = [ordered] @{}
            foreach ($parameter in $set.Parameters) {
                if ($ignored -contains $parameter.Name) { continue }
                $members[$parameter.Name] = [ordered] @{
                    required = $parameter.IsMandatory; position = if ($parameter.Position -ge 0) { $parameter.Position }
                    byValue = $parameter.ValueFromPipeline; byPropertyName = $parameter.ValueFromPipelineByPropertyName
                }
            }
            $sets[$set.Name] = [ordered] @{ default = $set.IsDefault; parameters = $members }
        }
        $cmdlets[$name] = [ordered] @{ shouldProcess = $command.Parameters.ContainsKey('WhatIf'); parameters = $parameters; sets = $sets }
    }
    $result[$moduleName] = $cmdlets
}
ConvertTo-Json -InputObject $result -Depth 10 -Compress
