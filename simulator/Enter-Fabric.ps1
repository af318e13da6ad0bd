<#
.SYNOPSIS
Opens a prompt on a host of a simulated fabric, and builds the fabric when it is not there yet.
.PARAMETER Path
Folder of the fabric.
.PARAMETER HostName
The host to be on.
.PARAMETER DefinitionPath
The JSON file that says which hosts a new fabric has.
.PARAMETER Command
Runs this and ends, instead of a prompt.
.EXAMPLE
pwsh -NoProfile -NoExit -File simulator/Enter-Fabric.ps1 -Path .fabric -HostName HV1
.OUTPUTS
None, or the output of the command
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory)]
    [string] $Path,

    [Parameter(Mandatory)]
    [string] $HostName,

    [Parameter()]
    [string] $DefinitionPath = '',

    [Parameter()]
    [string] $Command = ''
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$build = @{ Path = $Path; HostName = $HostName }
if ($DefinitionPath -ne '') { $build.DefinitionPath = $DefinitionPath }
& ([System.IO.Path]::Combine($PSScriptRoot, 'Initialize-Fabric.ps1')) @build

$env:HYPERV_FABRIC_ROOT = [System.IO.Path]::GetFullPath($Path, $PWD.ProviderPath)
$env:HYPERV_FABRIC_HOST = $HostName
Import-Module -Name FabricControl, Hyper-V, ServerManager, NetAdapter -Global
Set-StrictMode -Off
$global:ErrorActionPreference = 'Continue'

if ($Command -ne '') {
    & ([scriptblock]::Create($Command)) | Out-Default
    return
}
function global:prompt { "[$env:HYPERV_FABRIC_HOST] PS> " }
Write-Host "This is $HostName in the simulated fabric '$env:HYPERV_FABRIC_ROOT'. The cmdlets of Hyper-V, ServerManager and NetAdapter work as on"
Write-Host 'Windows; Get-Command -Module FabricControl shows how to crash, cut off and inspect hosts. Type exit to leave.'
