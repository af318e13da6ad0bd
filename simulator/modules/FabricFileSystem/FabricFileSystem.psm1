Set-StrictMode -Version Latest

Import-Module -Name FabricSimulator

foreach ($file in [System.IO.Directory]::GetFiles([System.IO.Path]::Combine($PSScriptRoot, 'Private'), '*.ps1')) { . $file }

# The parameters are those of the running PowerShell's own cmdlets, so the functions are made from them.
foreach ($name in 'Copy-Item', 'Get-ChildItem', 'Get-Item', 'Move-Item', 'New-Item', 'Remove-Item', 'Rename-Item', 'Test-Path') {
    Set-Item -Path "Function:\$name" -Value (New-PathProxy -Name $name)
}

Export-ModuleMember -Function 'Copy-Item', 'Get-ChildItem', 'Get-Item', 'Move-Item', 'New-Item', 'Remove-Item', 'Rename-Item', 'Test-Path'
