function ConvertTo-PlainRecord {
    <#
    .SYNOPSIS
    Projects an object onto the properties asked for, as plain values.
    .PARAMETER InputObject
    The object of the host.
    .PARAMETER Property
    The names of the properties. One that the object lacks is left out.
    .PARAMETER Select
    The properties asked for of every type: an object in a property is projected by the list of its own type.
    .EXAMPLE
    ConvertTo-PlainRecord -InputObject $machine -Property Id, Name, State -Select @{}
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [object]$InputObject,

        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [string[]]$Property,

        [Parameter(Mandatory = $true)]
        [hashtable]$Select
    )

    $record = [ordered]@{}
    $members = $InputObject.PSObject.Properties
    foreach ($name in $Property) {
        $member = $members[$name]
        if ($null -eq $member) {
            continue
        }
        $value = $member.Value
        # These are most of what there is, and a function call costs more than the rest of the loop.
        if ($null -eq $value -or $value -is [bool] -or $value -is [int]) {
            $record[$name] = $value
        }
        elseif ($value -is [enum]) {
            $record[$name] = $value.ToString()
        }
        else {
            $record[$name] = ConvertTo-PlainValue -Value $value -Select $Select
        }
    }
    return $record
}
