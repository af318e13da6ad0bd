function Add-SimulatedType {
    <#
    .SYNOPSIS
    Defines the .NET enums and classes of one set of object data in this process.
    .DESCRIPTION
    The classes have typed public fields, which PowerShell shows as properties. A type that exists already is kept, so that a second import of
    the module works with the objects of the first.
    .PARAMETER Set
    Name of the set: Hyper-V, FailoverClusters or Windows (file simulator/data/types.<set>.json).
    .EXAMPLE
    Add-SimulatedType -Set FailoverClusters
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [string] $Set
    )
    if ($script:TypeSets.ContainsKey($Set)) { return }
    $data = ConvertFrom-Json -AsHashtable -InputObject ([System.IO.File]::ReadAllText([System.IO.Path]::Combine($script:DataFolder, "types.$Set.json")))
    $script:TypeSets[$Set] = $true
    foreach ($entry in $data['types'].GetEnumerator()) {
        $script:TypeTable[$entry.Key] = $entry.Value
        $script:TypeTable[$entry.Key.Substring($entry.Key.LastIndexOfAny([char[]] './') + 1)] = $entry.Value
        $entry.Value['name'] = $entry.Key
    }
    # Names with '#' (CIM classes) cannot be written as type literals; their objects are made of property bags.
    $known = [System.AppDomain]::CurrentDomain.GetData("hyperv-fabric.types.$Set")
    if ($null -eq $known) {
        $known = New-TypeSet -Set $Set -Data $data
        [System.AppDomain]::CurrentDomain.SetData("hyperv-fabric.types.$Set", $known)
    }
    foreach ($entry in $data['types'].GetEnumerator()) {
        if (-not $entry.Value.Contains('aliases')) { continue }
        foreach ($alias in $entry.Value['aliases'].GetEnumerator()) {
            Update-TypeData -TypeName $entry.Key -MemberType AliasProperty -MemberName $alias.Key -Value $alias.Value -Force
        }
    }
}
