function New-TypeSet {
    <#
    .SYNOPSIS
    Emits the enums and classes of a set into a dynamic assembly.
    .PARAMETER Set
    Name of the set, used as name of the assembly.
    .PARAMETER Data
    The parsed data: enums and types.
    .EXAMPLE
    New-TypeSet -Set Hyper-V -Data $data
    .OUTPUTS
    System.Boolean
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory)]
        [string] $Set,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Data
    )
    $assembly = [System.Reflection.Emit.AssemblyBuilder]::DefineDynamicAssembly(
        [System.Reflection.AssemblyName]::new("HyperVFabric.$Set"), [System.Reflection.Emit.AssemblyBuilderAccess]::Run)
    $module = $assembly.DefineDynamicModule('Types')
    $resolved = @{
        String = [string]; Boolean = [bool]; Byte = [byte]; Int16 = [int16]; Int32 = [int]; Int64 = [long]; UInt16 = [uint16]; UInt32 = [uint32]
        UInt64 = [uint64]; Single = [single]; Guid = [guid]; DateTime = [datetime]; TimeSpan = [timespan]; Version = [version]; Object = [object]
        Hashtable = [hashtable]; PSObject = [psobject]; CimSession = [Microsoft.Management.Infrastructure.CimSession]
        CimInstance = [Microsoft.Management.Infrastructure.CimInstance]; IdentityReference = [System.Security.Principal.IdentityReference]
        SecurityIdentifier = [System.Security.Principal.SecurityIdentifier]; AccessControlType = [System.Security.AccessControl.AccessControlType]
    }
    $underlyingTypes = @{ int = [int]; uint = [uint32]; byte = [byte]; ushort = [uint16]; ulong = [uint64] }
    foreach ($entry in $Data['enums'].GetEnumerator()) {
        $underlying = $underlyingTypes[$entry.Value['underlying']]
        $builder = $module.DefineEnum($entry.Key, 'Public', $underlying)
        foreach ($value in $entry.Value['values'].GetEnumerator()) {
            $null = $builder.DefineLiteral($value.Key, [System.Convert]::ChangeType($value.Value, $underlying))
        }
        if ($entry.Value.Contains('flags')) {
            $builder.SetCustomAttribute([System.Reflection.Emit.CustomAttributeBuilder]::new([System.FlagsAttribute].GetConstructor(@()), @()))
        }
        $resolved[$entry.Key] = $builder.CreateType()
    }
    $builders = [ordered] @{}
    foreach ($entry in $Data['types'].GetEnumerator()) {
        $base = [object]
        if ($entry.Value.Contains('base')) { $base = $resolved[$entry.Value['base']] }
        $typeBuilder = $module.DefineType($entry.Key, 'Public, Class', $base)
        $builders[$entry.Key] = $typeBuilder
        $resolved[$entry.Key] = $typeBuilder
    }
    $changedField = Add-AssignmentType -Module $module
    foreach ($entry in $Data['types'].GetEnumerator()) {
        $typeBuilder = $builders[$entry.Key]
        $nameField = $null
        $assigned = @(if ($entry.Value.Contains('assigned')) { $entry.Value['assigned'] })
        if ($assigned.Count) { Add-UpdateMethod -TypeBuilder $typeBuilder }
        foreach ($field in $entry.Value['fields'].GetEnumerator()) {
            $typeName = $field.Value
            $isArray = $typeName.EndsWith('[]')
            if ($isArray) { $typeName = $typeName.Substring(0, $typeName.Length - 2) }
            $isNullable = $typeName.EndsWith('?')
            if ($isNullable) { $typeName = $typeName.Substring(0, $typeName.Length - 1) }
            $type = $resolved[$typeName]
            if ($null -eq $type) {
                $type = $typeName -as [type]
                $resolved[$typeName] = $type
            }
            if ($isNullable -and -not $isArray) { $type = [System.Nullable`1].MakeGenericType($type) }
            if ($isArray) { $type = $type.MakeArrayType() }
            $fieldBuilder = if ($assigned -contains $field.Key) {
                Add-AssignedProperty -TypeBuilder $typeBuilder -Name $field.Key -Type $type -ChangedField $changedField
            } else {
                $typeBuilder.DefineField($field.Key, $type, [System.Reflection.FieldAttributes]::Public)
            }
            if ($field.Key -eq 'Name') { $nameField = $fieldBuilder }
        }
        if ($null -ne $nameField -and $entry.Value.Contains('toString') -and $entry.Value['toString'] -eq 'the Name') {
            Add-NameComparison -TypeBuilder $typeBuilder -NameField $nameField
        }
        if ($entry.Value.Contains('constructor')) { Add-NameConstructor -TypeBuilder $typeBuilder -NameField $nameField }
    }
    foreach ($typeBuilder in $builders.Values) { $null = $typeBuilder.CreateType() }
    $exceptionName = @{ 'Hyper-V' = 'Microsoft.HyperV.PowerShell.VirtualizationException'; FailoverClusters = 'Microsoft.FailoverClusters.PowerShell.ClusterCmdletException' }[$Set]
    if ($exceptionName) { Add-ExceptionType -Module $module -Name $exceptionName }
    $true
}
