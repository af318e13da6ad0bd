function Get-MachineRecord {
    <#
    .SYNOPSIS
    Reads one virtual machine, or gives nothing when it is surely not on this host.
    .PARAMETER Id
    The machine's id.
    .PARAMETER Name
    The machine's name. Two machines of that name are an error.
    .PARAMETER Select
    The properties asked for, by type name.
    .EXAMPLE
    Get-MachineRecord -Name web1 -Select @{ VirtualMachine = @('Id', 'State'); VMProcessor = @('Count') }
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true, ParameterSetName = 'Id')]
        [guid]$Id,

        [Parameter(Mandatory = $true, ParameterSetName = 'Name')]
        [string]$Name,

        [Parameter(Mandatory = $true)]
        [hashtable]$Select
    )

    $lookup = @{}
    $lookup[$PSCmdlet.ParameterSetName] = $PSBoundParameters[$PSCmdlet.ParameterSetName]
    $machine = Find-Machine @lookup
    if ($null -eq $machine) {
        return $null
    }
    return Read-MachineRecord -Machine @($machine) -Select $Select
}
