function Set-ProcessorCount {
    <#
    .SYNOPSIS
    Sets the number of virtual processors of a record, within the limits of its generation. Only inside a -Change block.
    .PARAMETER Call
    The call.
    .PARAMETER Record
    Record of the virtual machine.
    .PARAMETER Count
    The number.
    .EXAMPLE
    Set-ProcessorCount -Call $call -Record $record -Count 4
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record,

        [Parameter(Mandatory)]
        [long] $Count
    )
    Assert-SimulatedState -Call $Call -VM $Record -State Off -Action "Failed to modify device 'Processor'."
    $limit = if ($Record['Generation'] -eq 1) { 64 } else { @{ '2016' = 240; '2019' = 240; '2022' = 1024; '2025' = 2048 }[(Get-SimulatedHost)['OsProfile']] }
    if ($Count -lt 1 -or $Count -gt $limit) {
        Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $Count -Message (
            "Failed to modify device 'Processor'. Cannot set the number of virtual processors of '$($Record['Name'])' to $Count. The value must be between 1 and $limit.")
    }
    $Record['Processor']['Count'] = $Count
}
