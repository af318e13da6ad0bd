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

# One compilation of all files takes less than half the time of dot-sourcing each, and a session is started for every host.
$source = [System.Text.StringBuilder]::new(500000)
foreach ($folder in 'Private', 'Public') {
    foreach ($file in [System.IO.Directory]::GetFiles([System.IO.Path]::Combine($PSScriptRoot, $folder), '*.ps1')) {
        $null = $source.AppendLine([System.IO.File]::ReadAllText($file))
    }
}
. ([scriptblock]::Create($source.ToString()))

$script:FabricCall = New-FabricCall -Marker ''
$script:ImportedModule = @{}
$script:BackgroundRunspace = $null
$script:DiskOwner = $null
$script:AllowedCommand = Import-AllowedCommand -Path ([System.IO.Path]::Combine($PSScriptRoot, 'AllowedCommand.psd1'))
$script:MachinePart = Import-PowerShellDataFile -LiteralPath ([System.IO.Path]::Combine($PSScriptRoot, 'MachinePart.psd1'))
