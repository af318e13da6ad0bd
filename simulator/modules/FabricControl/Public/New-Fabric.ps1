function New-Fabric {
    <#
    .SYNOPSIS
    Builds a fabric folder from a definition.
    .DESCRIPTION
    The definition is an object with 'hosts': a list of hosts. Each has a name; everything else has a default: os (2016, 2019, 2022 or 2025),
    domain, processors, memory, numaNodes, networkAdapters (list of name, description, macAddress, speed), drives (list of letter, size), features (list; the
    role and its tools when left out), restartSeconds. Sizes are numbers of bytes or texts such as "64GB".
    .PARAMETER Path
    The folder; it is made. An existing fabric there is an error unless -Force replaces it.
    .PARAMETER Definition
    The definition, as object, hash table or JSON text.
    .PARAMETER DefinitionPath
    A JSON file with the definition.
    .PARAMETER Force
    Replaces a fabric that exists.
    .EXAMPLE
    New-Fabric -Path ./fabric -Definition '{ "hosts": [ { "name": "HV01" }, { "name": "HV02", "os": "2025", "memory": "256GB" } ] }'
    .OUTPUTS
    PSCustomObject with Path and Hosts
    #>
    [CmdletBinding(DefaultParameterSetName = 'Definition')]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory, Position = 0)]
        [string] $Path,

        [Parameter(Mandatory, Position = 1, ParameterSetName = 'Definition')]
        [object] $Definition,

        [Parameter(Mandatory, ParameterSetName = 'File')]
        [string] $DefinitionPath,

        [Parameter()]
        [switch] $Force
    )
    $root = [System.IO.Path]::GetFullPath($Path, $PWD.ProviderPath)
    if ($DefinitionPath) { $Definition = [System.IO.File]::ReadAllText([System.IO.Path]::GetFullPath($DefinitionPath, $PWD.ProviderPath)) }
    if ($Definition -isnot [string]) { $Definition = ConvertTo-Json -InputObject $Definition -Depth 20 }
    $parsed = ConvertFrom-Json -InputObject $Definition -AsHashtable -DateKind String
    if (-not $parsed.Contains('hosts')) { throw 'The definition has no hosts.' }
    if ([System.IO.File]::Exists([System.IO.Path]::Combine($root, 'fabric.json'))) {
        if (-not $Force) { throw "There is a fabric in '$root' already." }
        [System.IO.Directory]::Delete($root, $true)
    }
    foreach ($folder in 'hosts', 'shared', 'temporary', 'locks', 'log', 'index') { $null = [System.IO.Directory]::CreateDirectory([System.IO.Path]::Combine($root, $folder)) }
    Use-FabricRoot -Root $root -Script {
        $names = @(foreach ($hostDefinition in @($parsed['hosts'])) { New-HostState -Definition $hostDefinition })
        $number = 0
        foreach ($diskDefinition in $parsed['sharedDisks']) { New-SharedDiskState -Definition $diskDefinition -Number (++$number) }
        foreach ($share in $parsed['shares']) { New-ShareState -Path $share }
        Write-SimulatedDocument -Path 'fabric.json' -Document ([ordered] @{ Format = 1; Created = [datetime]::UtcNow.ToString('o'); Hosts = $names })
        [pscustomobject] @{ Path = $root; Hosts = $names }
    }
}
