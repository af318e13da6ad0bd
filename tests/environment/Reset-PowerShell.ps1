<#
.SYNOPSIS
Makes a PowerShell process as new for another session: its environment, and none of the modules and errors of the session before.
.PARAMETER Environment
All environment variables, as Base64 of a JSON object.
.EXAMPLE
Reset-PowerShell.ps1 -Environment $encoded
#>
[CmdletBinding()]
[OutputType([void])]
param(
    [Parameter(Mandatory = $true)]
    [string]$Environment
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
$modules = @(Get-Module | Where-Object -FilterScript { -not $_.ModuleBase.StartsWith($PSHOME) })
$modules | Remove-Module -Force
$text = [System.Text.Encoding]::UTF8.GetString([System.Convert]::FromBase64String($Environment))
$wanted = [System.Text.Json.JsonSerializer]::Deserialize($text, [System.Collections.Generic.Dictionary[string, string]])
foreach ($name in @([System.Environment]::GetEnvironmentVariables().Keys)) {
    if (-not $wanted.ContainsKey($name)) { [System.Environment]::SetEnvironmentVariable($name, $null) }
}
foreach ($pair in $wanted.GetEnumerator()) { [System.Environment]::SetEnvironmentVariable($pair.Key, $pair.Value) }
$global:Error.Clear()
