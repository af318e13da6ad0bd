Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$script:DataFolder = [System.IO.Path]::GetFullPath([System.IO.Path]::Combine($PSScriptRoot, '..', '..', 'data'))
$script:Session = $null
$script:DocumentCache = [System.Collections.Generic.Dictionary[string, object]]::new()
$script:HeldLocks = [System.Collections.Generic.Dictionary[string, object]]::new()
$script:Converters = @{}
$script:Finishers = @{}
$script:TypeSets = @{}
$script:TypeTable = @{}
$script:TemporaryFileCount = 0
$script:LogWriter = $null
$script:LogSequence = 0
# Parameters whose values no log shows.
$script:SecretName = [regex]::new('(Key|KeyProtector|Secret|Password|Token|Credential)$', 'IgnoreCase, CultureInvariant')
$script:ClusterModule = $false
$script:FeatureCatalog = $null
$script:FullErrorIdField = [System.Management.Automation.ErrorRecord].GetField('_serializedFullyQualifiedErrorId', 'Instance, NonPublic')
$script:CommonParameters = [System.Collections.Generic.HashSet[string]]::new(
    [string[]] @(
        'Verbose', 'Debug', 'ErrorAction', 'WarningAction', 'InformationAction', 'ProgressAction', 'ErrorVariable', 'WarningVariable',
        'InformationVariable', 'OutVariable', 'OutBuffer', 'PipelineVariable', 'WhatIf', 'Confirm', 'Passthru', 'VM', 'VMName', 'Id', 'Name'),
    [System.StringComparer]::OrdinalIgnoreCase)

# One compilation of all files is several times faster than dot-sourcing each.
$sourceFiles = [System.IO.Directory]::GetFiles([System.IO.Path]::Combine($PSScriptRoot, 'Private'), '*.ps1') +
    [System.IO.Directory]::GetFiles([System.IO.Path]::Combine($PSScriptRoot, 'Public'), '*.ps1')
$source = [System.Text.StringBuilder]::new(400000)
foreach ($sourceFile in $sourceFiles) {
    $null = $source.AppendLine([System.IO.File]::ReadAllText($sourceFile))
}
. ([scriptblock]::Create($source.ToString()))

Disable-CommandLog
Add-SimulatedType -Set 'Hyper-V'
if ($env:HYPERV_FABRIC_ROOT -and $env:HYPERV_FABRIC_HOST) {
    Open-SimulatedSession
}

$publicFunctions = [System.IO.Directory]::GetFiles([System.IO.Path]::Combine($PSScriptRoot, 'Public'), '*.ps1') |
    ForEach-Object -Process { [System.IO.Path]::GetFileNameWithoutExtension($_) }
Export-ModuleMember -Function $publicFunctions

# The system's own Restart-Computer would restart this computer; a global function comes before it in every module.
Set-Item -Path 'function:global:Restart-Computer' -Value (Get-Command -Name Restart-Computer -CommandType Function).ScriptBlock
