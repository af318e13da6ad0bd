function Update-SwitchAndHost {
    <#
    .SYNOPSIS
    Changes a virtual switch together with the host's own adapters, and gives the new record; nothing when the change was refused.
    .DESCRIPTION
    The type of a switch follows from what is connected to it: a physical adapter makes it external, else an adapter of the host internal, else it is private.
    .PARAMETER Call
    The call.
    .PARAMETER Id
    Id of the switch.
    .PARAMETER Change
    Gets the records of the switch and of the host and changes them in place; refuses with Deny-SimulatedCall.
    .EXAMPLE
    Update-SwitchAndHost -Call $call -Id $switchRecord['Id'] -Change { param($record, $hostRecord) $record['Notes'] = $Notes }
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [string] $Id,

        [Parameter(Mandatory)]
        [scriptblock] $Change
    )
    $changeSwitch = $Change
    $changedHost = Update-SimulatedHost -Call $Call -Change {
        param($hostRecord)
        Lock-SimulatedObject -Kind switch -Key $Id -Action {
            $record = Read-SimulatedDocument -Path "hosts/$($Call['HostName'])/switches/$($Id.ToLowerInvariant()).json" -Fresh
            if ($null -eq $record) {
                Deny-SimulatedCall -Call $Call -Word ObjectNotFound -Target $Id -Message (
                    "Hyper-V encountered an error trying to access an object on computer '$($Call['HostName'])' because the object was not found. The object might have been deleted.")
            }
            & $changeSwitch $record $hostRecord
            Set-SwitchType -Record $record -HostRecord $hostRecord
            Add-SimulatedSwitch -Record $record
        }
    }
    if ($changedHost) { Get-SimulatedSwitch -Id $Id }
}
