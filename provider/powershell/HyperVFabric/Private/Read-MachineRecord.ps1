function Read-MachineRecord {
    <#
    .SYNOPSIS
    Reads all that was asked for about some virtual machines, with one call a cmdlet.
    .PARAMETER Machine
    The machines.
    .PARAMETER Select
    The properties asked for of every type. Types that are not in it are not read.
    .EXAMPLE
    Read-MachineRecord -Machine @(Hyper-V\Get-VM) -Select @{ VirtualMachine = @('Id', 'Name'); VMProcessor = @('Count') }
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [object[]]$Machine,

        [Parameter(Mandatory = $true)]
        [hashtable]$Select
    )

    if ($Machine.Count -eq 0) {
        return
    }
    $parts = @{}
    foreach ($typeName in $script:MachinePart.Keys) {
        if ($Select.ContainsKey($typeName)) {
            $parts[$typeName] = Read-MachinePart -TypeName $typeName -Machine $Machine
        }
    }

    foreach ($one in $Machine) {
        $record = [ordered]@{}
        if ($Select.ContainsKey('VirtualMachine')) {
            $record['VirtualMachine'] = ConvertTo-PlainRecord -InputObject $one -Property $Select['VirtualMachine'] -Select $Select
        }
        foreach ($typeName in $parts.Keys) {
            $objects = $parts[$typeName][[string]$one.Id]
            $records = [System.Collections.Generic.List[object]]::new()
            foreach ($object in @($objects)) {
                if ($null -ne $object) {
                    $records.Add((ConvertTo-PartRecord -TypeName $typeName -InputObject $object -Select $Select))
                }
            }
            if ($script:MachinePart[$typeName].List) {
                $record[$typeName] = $records.ToArray()
            }
            elseif ($records.Count -gt 0) {
                $record[$typeName] = $records[0]
            }
        }
        $record
    }
}
