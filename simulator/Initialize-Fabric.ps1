<#
.SYNOPSIS
Builds the folder of a fabric when it is not there yet, and without a definition adds a host that it lacks.
.PARAMETER Path
The folder of the fabric.
.PARAMETER HostName
The host that is needed.
.PARAMETER DefinitionPath
The JSON file that says which hosts there are. Left out: a host of that name with the defaults.
.EXAMPLE
pwsh -NoProfile -File Initialize-Fabric.ps1 -Path ./.fabric -HostName HV1
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory)]
    [string] $Path,

    [Parameter(Mandatory)]
    [string] $HostName,

    [Parameter()]
    [string] $DefinitionPath
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'

$root = [System.IO.Path]::GetFullPath($Path)
try {
    Import-Module -Name ([System.IO.Path]::Combine($PSScriptRoot, 'modules', 'FabricControl', 'FabricControl.psd1'))
    $exists = [System.IO.File]::Exists([System.IO.Path]::Combine($root, 'fabric.json'))
    if ($DefinitionPath) {
        if (-not $exists) { $null = New-Fabric -Path $root -DefinitionPath $DefinitionPath }
    } elseif (-not $exists) {
        $null = New-Fabric -Path $root -Definition @{ hosts = @(@{ name = $HostName }) }
    } elseif ($HostName -notin (Get-FabricHost -Fabric $root).HostName) {
        $null = Add-FabricHost -Fabric $root -Definition @{ name = $HostName }
    }
} catch {
    # The reason alone, without the lines of code around it: a person wrote the definition that it is about.
    [System.Console]::Error.WriteLine($_.Exception.Message)
    exit 1
}
