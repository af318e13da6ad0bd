function Assert-HotPlug {
    <#
    .SYNOPSIS
    Refuses to plug a drive in or out in the state that its machine is in. Only inside a -Change block.
    .PARAMETER Call
    The call.
    .PARAMETER VM
    Record of the virtual machine.
    .PARAMETER ControllerType
    IDE or SCSI.
    .PARAMETER Action
    What fails, as first sentence of the message.
    .PARAMETER Dvd
    The drive is a DVD drive: Windows Server 2016 cannot plug it in while the machine runs.
    .EXAMPLE
    Assert-HotPlug -Call $call -VM $record -ControllerType IDE -Action "Failed to add device 'Virtual Hard Disk'."
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $VM,

        [Parameter(Mandatory)]
        [string] $ControllerType,

        [Parameter(Mandatory)]
        [string] $Action,

        [Parameter()]
        [switch] $Dvd
    )
    $isLive = $ControllerType -eq 'SCSI' -and -not ($Dvd -and (Get-SimulatedHost)['OsProfile'] -eq '2016')
    $states = if ($isLive) { 'Off', 'Running', 'Paused' } else { , 'Off' }
    Assert-SimulatedState -Call $Call -VM $VM -State $states -Action $Action
}
