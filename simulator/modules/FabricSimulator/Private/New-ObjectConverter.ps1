function New-ObjectConverter {
    <#
    .SYNOPSIS
    Prepares what ConvertTo-SimulatedObject needs for a class: generated code for simple fields, a script block for nested objects.
    .PARAMETER Type
    Name of the class, short or full.
    .EXAMPLE
    New-ObjectConverter -Type VMProcessor
    .OUTPUTS
    System.Collections.Hashtable
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [string] $Type
    )
    $description = $script:TypeTable[$Type]
    if ($null -eq $description) { throw "There is no simulated type '$Type'." }
    $fields = [ordered] @{}
    $level = $description
    while ($null -ne $level) {
        foreach ($field in $level['fields'].GetEnumerator()) { $fields[$field.Key] = $field.Value }
        $level = if ($level.Contains('base')) { $script:TypeTable[$level['base']] }
    }
    $fullName = $description['name']
    $converter = @{ Class = $fullName -as [type]; Name = $fullName; Fields = @($fields.Keys); Fill = $null; Nested = $null; Short = $fullName.Substring($fullName.LastIndexOfAny([char[]] './') + 1) }
    if ($fullName.Contains('#')) { return $converter }
    $simple = [System.Collections.Generic.List[string]]::new()
    $text = [System.Text.StringBuilder]::new()
    foreach ($field in $fields.GetEnumerator()) {
        $nested = $field.Value.Replace('[]', '').Replace('?', '')
        if (-not $script:TypeTable.ContainsKey($nested)) {
            $simple.Add($field.Key)
            continue
        }
        $line = "`$v = `$r['$($field.Key)']; if (`$null -ne `$v) { `$o.'$($field.Key)' = "
        $line += if ($field.Value.EndsWith('[]')) {
            "[$nested[]] @(foreach (`$i in `$v) { ConvertTo-SimulatedObject '$nested' `$i `$c }) } else { `$o.'$($field.Key)' = [$nested[]] @() }"
        } else { "ConvertTo-SimulatedObject '$nested' `$v `$c }" }
        $null = $text.AppendLine($line)
    }
    $converter['Fill'] = New-FieldFiller -Type $converter['Class'] -Field $simple
    if ($text.Length -gt 0) {
        $converter['Nested'] = $ExecutionContext.SessionState.Module.NewBoundScriptBlock([scriptblock]::Create("param(`$o, `$r, `$c)`n$text"))
    }
    $converter
}
