function Get-FabricObservation {
    <#
    .SYNOPSIS
    Looks at one object: its record, and the mark that was left for it when it was made.
    .PARAMETER Command
    The command that reads the object, such as Get-MachineRecord.
    .PARAMETER Parameters
    Its parameters.
    .PARAMETER IntentKind
    The kind of the mark.
    .PARAMETER IntentName
    The name of the mark.
    .EXAMPLE
    Get-FabricObservation -Command Get-MachineRecord -Parameters @{ Name = 'web1'; Select = $select } -IntentKind VirtualMachine -IntentName web1
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Command,

        [Parameter(Mandatory = $true)]
        [hashtable]$Parameters,

        [string]$IntentKind = '',

        [string]$IntentName = ''
    )

    $observation = [ordered]@{ record = $null; intent = $null }
    $observation.record = Invoke-FabricCommand -Command $Command -Parameters $Parameters
    if ($IntentKind -ne '' -and $IntentName -ne '') {
        $observation.intent = Get-IntentRecord -Kind $IntentKind -Name $IntentName
    }
    return $observation
}
