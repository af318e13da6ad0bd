function ConvertTo-PartRecord {
    <#
    .SYNOPSIS
    Projects one object of a virtual machine, with the settings that it holds.
    .DESCRIPTION
    The boot order of a firmware becomes a list of what a plan can refer to.
    .PARAMETER TypeName
    The kind of object, as in MachinePart.psd1.
    .PARAMETER InputObject
    The object.
    .PARAMETER Select
    The properties asked for of every type.
    .EXAMPLE
    ConvertTo-PartRecord -TypeName VMFirmware -InputObject $firmware -Select @{ VMFirmware = @('SecureBoot', 'BootOrder') }
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$TypeName,

        [Parameter(Mandatory = $true)]
        [object]$InputObject,

        [Parameter(Mandatory = $true)]
        [hashtable]$Select
    )

    $properties = $Select[$TypeName]
    $hasBootOrder = $TypeName -eq 'VMFirmware' -and $properties -contains 'BootOrder'
    if ($hasBootOrder) {
        $properties = @($properties -ne 'BootOrder')
    }
    $record = ConvertTo-PlainRecord -InputObject $InputObject -Property $properties -Select $Select
    if ($hasBootOrder) {
        $record['BootOrder'] = @(foreach ($source in $InputObject.BootOrder) { if ($null -ne $source) { ConvertTo-BootEntry -Source $source } })
    }
    $nested = $script:MachinePart[$TypeName].Nested
    foreach ($nestedType in $nested.Keys) {
        if ($Select.ContainsKey($nestedType)) {
            $object = $InputObject.PSObject.Properties[$nested[$nestedType]]
            if ($null -ne $object -and $null -ne $object.Value) {
                $record[$nestedType] = ConvertTo-PlainRecord -InputObject $object.Value -Property $Select[$nestedType] -Select $Select
            }
        }
    }
    return $record
}
