<#
.SYNOPSIS
Checks PowerShell files by their syntax trees and writes the findings as JSON: a list of { file, line, rule, text }.
.DESCRIPTION
The rules have the names that PSScriptAnalyzer gives them, where it has them. Files for Windows PowerShell 5.1 are also held to its syntax, its
commands and their parameters.
.PARAMETER Root
The folder of the files; all .ps1, .psm1 and .psd1 below it are checked.
.PARAMETER DataFolder
The folder of the 5.1 signatures. Left out: the files are for PowerShell 7 only.
.EXAMPLE
pwsh -NoProfile -File Test-PowerShellSource.ps1 -Root provider/powershell/HyperVFabric -DataFolder tests/contract/data
.OUTPUTS
System.String
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory)]
    [string] $Root,

    [string] $DataFolder = ''
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$findings = [System.Collections.Generic.List[object]]::new()
$for51 = $DataFolder -ne ''
$approved = [System.Collections.Generic.HashSet[string]]::new([string[]] (Get-Verb).Verb, [System.StringComparer]::OrdinalIgnoreCase)
$common = @('Verbose', 'Debug', 'ErrorAction', 'WarningAction', 'InformationAction', 'ErrorVariable', 'WarningVariable', 'InformationVariable', 'OutVariable', 'OutBuffer',
    'PipelineVariable', 'WhatIf', 'Confirm')

# Names of commands and what they take.
$signatures = [System.Collections.Generic.Dictionary[string, object]]::new([System.StringComparer]::OrdinalIgnoreCase)
$aliases = [System.Collections.Generic.HashSet[string]]::new([System.StringComparer]::OrdinalIgnoreCase)
if ($for51) {
    foreach ($file in @(Get-ChildItem -LiteralPath ([System.IO.Path]::Combine($DataFolder, 'powershell51')) -Filter '*.json') + @(Get-ChildItem -LiteralPath ([System.IO.Path]::Combine($DataFolder, 'cmdlets')) -Filter '*.json')) {
        $data = ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText($file.FullName)) -AsHashtable
        if ($data.Contains('cmdlets')) {
            foreach ($name in $data['cmdlets'].Keys) { $signatures[$name] = @($data['cmdlets'][$name]['parameters'].Keys) }
        }
        if ($file.Name -eq 'aliases.json') {
            $list = $data['aliases']
            foreach ($name in @(if ($list -is [System.Collections.IDictionary]) { $list.Keys } else { $list | ForEach-Object -Process { if ($_ -is [string]) { $_ } else { $_['name'] } } })) { $null = $aliases.Add($name) }
        }
    }
}

# Compiled: a script block as the test of every node of every tree takes longer than all rules.
$node = [System.Linq.Expressions.Expression]::Parameter([System.Management.Automation.Language.Ast], 'node')
function New-NodeTest {
    param([type] $Type)
    [System.Linq.Expressions.Expression]::Lambda([System.Func[System.Management.Automation.Language.Ast, bool]], [System.Linq.Expressions.Expression]::TypeIs($node, $Type), [System.Linq.Expressions.ParameterExpression[]] @($node)).Compile()
}
$isFunction = New-NodeTest ([System.Management.Automation.Language.FunctionDefinitionAst])
$isCommand = New-NodeTest ([System.Management.Automation.Language.CommandAst])
$isNode = New-NodeTest ([System.Management.Automation.Language.Ast])

$sources = @(Get-ChildItem -LiteralPath $Root -Recurse -File | Where-Object -FilterScript { $_.Extension -in '.ps1', '.psm1', '.psd1' })
$trees = @{}
foreach ($source in $sources) {
    $tokens = $null
    $problems = $null
    $tree = [System.Management.Automation.Language.Parser]::ParseFile($source.FullName, [ref] $tokens, [ref] $problems)
    $trees[$source.FullName] = @{ Tree = $tree; Tokens = $tokens; Problems = $problems; Source = $source }
    foreach ($function in $tree.FindAll($isFunction, $true)) {
        $block = $function.Body.ParamBlock
        $signatures[$function.Name] = @(if ($null -ne $block) { foreach ($parameter in $block.Parameters) { $parameter.Name.VariablePath.UserPath } })
    }
}

function Add-Finding {
    param($Extent, [string] $Rule, [string] $Text)
    $findings.Add([ordered] @{ file = [System.IO.Path]::GetRelativePath($Root, $Extent.File); line = $Extent.StartLineNumber; rule = $Rule; text = $Text })
}

function Test-Function {
    param($Function, $Source, [bool] $IsOwnFile)
    $verb, $noun = $Function.Name.Split('-', 2)
    if (-not $approved.Contains($verb)) { Add-Finding $Function.Extent 'UseApprovedVerbs' $Function.Name }
    if ($noun -cmatch '[^s]s$' -and $noun -cnotmatch '(Status|OS|VHDS|Alias|Access|Address|Process|Bios)$') { Add-Finding $Function.Extent 'UseSingularNouns' $Function.Name }
    if ($IsOwnFile -and $Function.Name -cne [System.IO.Path]::GetFileNameWithoutExtension($Source.Name)) { Add-Finding $Function.Extent 'OneFunctionAFile' $Function.Name }
    $block = $Function.Body.ParamBlock
    if ($null -eq $block -or @($block.Attributes | Where-Object -FilterScript { $_.TypeName.Name -eq 'CmdletBinding' }).Count -eq 0) { Add-Finding $Function.Extent 'UseCmdletBinding' $Function.Name }
    $help = $Function.GetHelpContent()
    if ($null -eq $help -or -not $help.Synopsis -or @($help.Examples).Count -eq 0) { Add-Finding $Function.Extent 'ProvideCommentHelp' $Function.Name; return }
    foreach ($parameter in @(if ($null -ne $block) { $block.Parameters })) {
        if (-not $help.Parameters.ContainsKey($parameter.Name.VariablePath.UserPath.ToUpperInvariant())) { Add-Finding $parameter.Extent 'ProvideCommentHelp' "$($Function.Name) -$($parameter.Name.VariablePath.UserPath)" }
    }
}

function Test-Command {
    param($Command)
    $full = $Command.GetCommandName()
    if (-not $full) { return }
    $name = $full.Substring($full.LastIndexOf('\') + 1)
    if ($name -in 'Invoke-Expression', 'Write-Host', 'Read-Host') { Add-Finding $Command.Extent "Avoid$($name.Replace('-', ''))" $name }
    if ($aliases.Contains($name) -or ($name -notmatch '-' -and -not $signatures.ContainsKey($name) -and $null -ne (Get-Alias -Name $name -ErrorAction SilentlyContinue))) {
        Add-Finding $Command.Extent 'AvoidUsingCmdletAliases' $name
        return
    }
    if (-not $for51) { return }
    if (-not $signatures.ContainsKey($name)) {
        Add-Finding $Command.Extent 'UseCompatibleCommands' $name
        return
    }
    $known = @($signatures[$name]) + $common
    $takesNext = $false
    foreach ($element in @($Command.CommandElements | Select-Object -Skip 1)) {
        if ($element -is [System.Management.Automation.Language.CommandParameterAst]) {
            $takesNext = $null -eq $element.Argument
            if ($element.ParameterName -notin $known) { Add-Finding $element.Extent 'UseCompatibleCommands' "$name -$($element.ParameterName)" }
        } elseif ($takesNext -or ($element -is [System.Management.Automation.Language.VariableExpressionAst] -and $element.Splatted)) {
            $takesNext = $false
        } else {
            Add-Finding $element.Extent 'AvoidUsingPositionalParameters' "$name $($element.Extent.Text)"
        }
    }
}

function Test-Syntax {
    param($Node)
    $kind = $Node.GetType().Name
    $operator = if ($null -ne $Node.PSObject.Properties['Operator']) { [string] $Node.Operator } else { '' }
    $isNew = $kind -in 'TernaryExpressionAst', 'PipelineChainAst', 'UsingStatementAst' -or $operator -in 'QuestionQuestion', 'QuestionQuestionEquals' -or
        ($kind -in 'MemberExpressionAst', 'InvokeMemberExpressionAst', 'IndexExpressionAst' -and $Node.NullConditional) -or
        ($kind -eq 'PipelineAst' -and $Node.Background) -or ($kind -eq 'ScriptBlockAst' -and $null -ne $Node.CleanBlock) -or
        ($kind -eq 'InvokeMemberExpressionAst' -and $null -ne $Node.GenericTypeArguments -and $Node.GenericTypeArguments.Count -gt 0) -or
        ($kind -eq 'ConstantExpressionAst' -and $Node.Extent.Text -match '^(0b[01]+|[\d.]+(y|uy|s|us|u|ul|n))$') -or
        ($kind -eq 'TypeExpressionAst' -and $Node.TypeName.Name -in 'short', 'ushort', 'uint', 'ulong', 'semver', 'ordered') -or
        ($kind -eq 'VariableExpressionAst' -and $Node.VariablePath.UserPath -in 'IsWindows', 'IsLinux', 'IsMacOS', 'IsCoreCLR', 'PSStyle')
    if ($isNew) { Add-Finding $Node.Extent 'UseCompatibleSyntax' $Node.Extent.Text.Split("`n")[0] }
    # Text is in the host's language: what an error means is told by its id and its category.
    if ($kind -eq 'BinaryExpressionAst' -and $operator -match '^(I|C)?(like|match|eq|contains|notlike|notmatch)$' -and $Node.Extent.Text -match '\$_?\w*\.(Exception\.)?Message\b') {
        Add-Finding $Node.Extent 'AvoidDecidingOnMessages' $Node.Extent.Text
    }
}

foreach ($entry in $trees.Values) {
    $tree = $entry.Tree
    foreach ($problem in $entry.Problems) { Add-Finding $problem.Extent 'ParseError' $problem.Message }
    if ([System.IO.File]::ReadAllText($entry.Source.FullName) -cmatch '[^\x00-\x7f]') { Add-Finding $tree.Extent 'UseAsciiOnly' $entry.Source.Name }
    foreach ($function in $tree.FindAll($isFunction, $true)) {
        Test-Function $function $entry.Source ($entry.Source.Extension -eq '.ps1')
    }
    foreach ($command in $tree.FindAll($isCommand, $true)) { Test-Command $command }
    if ($for51) {
        foreach ($each in $tree.FindAll($isNode, $true)) { Test-Syntax $each }
        foreach ($token in $entry.Tokens) {
            $position = $token.Extent.StartScriptPosition
            if ($token.Kind -eq 'Pipe' -and $position.Line.Substring(0, $position.ColumnNumber - 1).Trim() -eq '') {
                Add-Finding $token.Extent 'UseCompatibleSyntax' 'a line that begins with |'
            }
        }
    }
    if ($entry.Source.Extension -eq '.psm1' -and $entry.Tree.Extent.Text -notmatch 'Set-StrictMode -Version Latest') { Add-Finding $tree.Extent 'UseStrictMode' $entry.Source.Name }
    if ($for51 -and $entry.Source.Extension -eq '.psd1' -and $entry.Tree.Extent.Text -match "(Functions|Cmdlets|Aliases|Variables)ToExport\s*=\s*'\*'") { Add-Finding $tree.Extent 'UseToExportFieldsInManifest' $entry.Source.Name }
}
[System.Console]::Out.WriteLine((ConvertTo-Json -InputObject @($findings) -Depth 4 -Compress))
