Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
$WarningPreference = 'Continue'
$ProgressPreference = 'SilentlyContinue'
$ConfirmPreference = 'None'

# A session runs thousands of commands; what it keeps of them only grows.
$global:MaximumHistoryCount = 1

# Windows PowerShell writes an array that went through a function as {"value":[...],"Count":n} because of this extended property.
if ($PSVersionTable.PSEdition -eq 'Desktop') {
    Remove-TypeData -TypeName System.Array -ErrorAction SilentlyContinue
}

foreach ($folder in 'Private', 'Public') {
    foreach ($file in [System.IO.Directory]::GetFiles([System.IO.Path]::Combine($PSScriptRoot, $folder), '*.ps1')) {
        . $file
    }
}

$script:FabricCall = New-FabricCall -Marker ''
$script:ImportedModule = @{}
$script:AllowedCommand = Import-AllowedCommand
$script:MachinePart = Import-PowerShellDataFile -LiteralPath ([System.IO.Path]::Combine($PSScriptRoot, 'MachinePart.psd1'))
