<#
.SYNOPSIS
Writes the file of a simulated cmdlet with the parameters that Microsoft documents for it.
.PARAMETER Name
Names of the cmdlets; -File takes them as one text with commas.
.PARAMETER Module
Name of their module.
.PARAMETER DataFolder
Folder with the signatures of the cmdlets, a JSON file a module.
.PARAMETER Force
Overwrites an existing file.
.EXAMPLE
pwsh -NoProfile -File simulator/tools/New-SimulatedCmdlet.ps1 -Name Set-VMMemory -DataFolder data/cmdlets
.OUTPUTS
System.String, the files written
#>
[CmdletBinding()]
[OutputType([string])]
param(
    [Parameter(Mandatory)]
    [string[]] $Name,

    [Parameter()]
    [string] $Module = 'Hyper-V',

    [Parameter(Mandatory)]
    [string] $DataFolder,

    [Parameter()]
    [switch] $Force
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
$simulator = [System.IO.Path]::GetDirectoryName($PSScriptRoot)
$data = ConvertFrom-Json -AsHashtable -InputObject ([System.IO.File]::ReadAllText([System.IO.Path]::Combine($DataFolder, "$Module.json")))

$typeNames = @{
    SwitchParameter = 'switch'; String = 'string'; Boolean = 'bool'; Int16 = 'int16'; Int32 = 'int'; Int64 = 'long'; UInt16 = 'uint16'; UInt32 = 'uint32'
    UInt64 = 'uint64'; Byte = 'byte'; Char = 'char'; Guid = 'guid'; DateTime = 'datetime'; TimeSpan = 'timespan'; Version = 'version'; Object = 'object'
    PSObject = 'psobject'; Hashtable = 'hashtable'; PSCredential = 'pscredential'; CimSession = 'CimSession'; CimInstance = 'ciminstance'
    StringCollection = 'System.Collections.Specialized.StringCollection'
}
foreach ($set in 'Windows', 'FailoverClusters', 'Hyper-V') {
    if ($set -eq 'FailoverClusters' -and $Module -eq 'Hyper-V') { continue }
    $types = ConvertFrom-Json -AsHashtable -InputObject ([System.IO.File]::ReadAllText([System.IO.Path]::Combine($simulator, 'data', "types.$set.json")))
    foreach ($fullName in @($types['enums'].Keys) + @($types['types'].Keys)) {
        if ($fullName.Contains('#') -or ($set -eq 'Hyper-V' -and $fullName.EndsWith('.GroupType') -and $Module -eq 'FailoverClusters')) { continue }
        if ($fullName.StartsWith('Microsoft.HyperV.PowerShell.Commands.') -or $fullName.StartsWith('Microsoft.FailoverClusters.Workgroup.')) { continue }
        $typeNames[$fullName.Substring($fullName.LastIndexOf('.') + 1)] = $fullName
    }
}

foreach ($cmdletName in $Name.Split(",")) {
    $cmdlet = $data['cmdlets'][$cmdletName]
    if ($null -eq $cmdlet) { throw "The module $Module has no cmdlet '$cmdletName'." }
    $path = [System.IO.Path]::Combine($simulator, 'modules', $Module, 'Public', "$cmdletName.ps1")
    if ([System.IO.File]::Exists($path) -and -not $Force) { throw "$path exists." }
    $sets = $cmdlet['parameterSets']
    $setNames = @($sets.Keys)
    $only = $setNames.Count -eq 1 -and $setNames[0] -eq '__AllParameterSets'

    # An attribute without a set name is shorter, but a set exists only if some attribute names it.
    $specific = @{}
    $attributes = [ordered] @{}
    $order = @($cmdlet['parameters'].Keys) | Sort-Object -Property @{ Expression = {
            $parameter = $_
            $positions = @(foreach ($set in $sets.Values) { if ($set['parameters'].Contains($parameter) -and $set['parameters'][$parameter].Contains('position')) { $set['parameters'][$parameter]['position'] } })
            if ($positions.Count) { ($positions | Measure-Object -Minimum).Minimum } else { 99 }
        } }, @{ Expression = { $_ } }
    foreach ($parameter in $order) {
        $perSet = [ordered] @{}
        foreach ($setName in $setNames) {
            if (-not $sets[$setName]['parameters'].Contains($parameter)) { continue }
            $facts = $sets[$setName]['parameters'][$parameter]
            $arguments = @()
            if ($facts['required']) { $arguments += 'Mandatory' }
            if ($facts.Contains('position')) { $arguments += "Position = $($facts['position'])" }
            if ($facts['pipeline'] -in 'ByValue', 'Both') { $arguments += 'ValueFromPipeline' }
            if ($facts['pipeline'] -in 'ByPropertyName', 'Both') { $arguments += 'ValueFromPipelineByPropertyName' }
            $perSet[$setName] = $arguments -join ', '
        }
        $isCommon = $only -or ($perSet.Count -eq $setNames.Count -and @($perSet.Values | Select-Object -Unique).Count -eq 1)
        $attributes[$parameter] = @{ PerSet = $perSet; IsCommon = $isCommon }
        if (-not $isCommon) { foreach ($setName in $perSet.Keys) { $specific[$setName] = $true } }
    }
    $spellOut = -not $only -and @($setNames | Where-Object -FilterScript { -not $specific.ContainsKey($_) }).Count -gt 0

    $text = [System.Text.StringBuilder]::new()
    $null = $text.AppendLine("function $cmdletName {").AppendLine('    <#').AppendLine('    .SYNOPSIS')
    $null = $text.AppendLine("    $(if ($cmdlet.Contains('synopsis')) { $cmdlet['synopsis'] } else { $cmdletName })")
    foreach ($parameter in $order) { $null = $text.AppendLine("    .PARAMETER $parameter").AppendLine('    As on Windows.') }
    $outputs = @(if ($cmdlet.Contains('outputs')) { $cmdlet['outputs'] })
    $null = $text.AppendLine('    .EXAMPLE').AppendLine("    $cmdletName").AppendLine('    .OUTPUTS').AppendLine("    $(if ($outputs.Count) { $outputs -join ', ' } else { 'None' })").AppendLine('    #>')
    $binding = @()
    $default = @($setNames | Where-Object -FilterScript { $sets[$_]['default'] -and -not $only })
    if ($default.Count) { $binding += "DefaultParameterSetName = '$($default[0])'" }
    if ($cmdlet['shouldProcess']) { $binding += 'SupportsShouldProcess' }
    # PowerShell gives positions itself to the parameters of a function where none has one.
    if (@(foreach ($set in $sets.Values) { foreach ($facts in $set['parameters'].Values) { if ($facts.Contains('position')) { $true } } }).Count -eq 0) { $binding += 'PositionalBinding = $false' }
    $null = $text.AppendLine("    [CmdletBinding($($binding -join ', '))]")
    foreach ($output in $outputs) { $null = $text.AppendLine("    [OutputType('$output')]") }
    $null = $text.AppendLine('    param(')
    $blocks = foreach ($parameter in $order) {
        $facts = $cmdlet['parameters'][$parameter]
        $lines = @()
        $perSet = $attributes[$parameter]['PerSet']
        if ($attributes[$parameter]['IsCommon'] -and -not $spellOut) {
            $lines += "        [Parameter($(@($perSet.Values)[0]))]"
        } else {
            foreach ($setName in $perSet.Keys) {
                $arguments = @(@("ParameterSetName = '$setName'") + $perSet[$setName] | Where-Object -FilterScript { $_ }) -join ', '
                $lines += "        [Parameter($arguments)]"
            }
        }
        if ($facts.Contains('aliases')) { $lines += "        [Alias($(@($facts['aliases'] | ForEach-Object -Process { "'$_'" }) -join ', '))]" }
        $typeName = $typeNames[$facts['type']]
        if ($cmdletName -eq 'Restart-VM' -and $facts['type'] -eq 'WaitVMTypes') { $typeName = 'Microsoft.HyperV.PowerShell.Commands.RestartVM.WaitVMTypes' }
        if (-not $typeName) { $typeName = 'string' }
        if ($facts.Contains('values') -and -not $typeName.Contains('.')) {
            $values = @($facts['values'] | ForEach-Object -Process { if ($typeName -like '*int*') { $_ } else { "'$_'" } }) -join ', '
            $lines += "        [ValidateSet($values)]"
        }
        $lines += "        [$typeName$(if ($facts['array']) { '[]' })] `$$parameter"
        $lines -join "`n"
    }
    $null = $text.AppendLine(@($blocks) -join ",`n`n").AppendLine('    )').AppendLine('    process {')
    $null = $text.AppendLine('        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates @()').AppendLine('        if (-not $call) { return }')
    $null = $text.AppendLine('        Exit-SimulatedCall -Call $call').AppendLine('    }').AppendLine('}')
    [System.IO.File]::WriteAllText($path, $text.ToString().Replace("`r", ''))
    $path
}
