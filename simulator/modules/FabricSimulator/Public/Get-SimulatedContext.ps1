function Get-SimulatedContext {
    <#
    .SYNOPSIS
    Gives the fields that the output object of a virtual machine's part takes from the machine: VMId, VMName, ComputerName; VM holds the record.
    .PARAMETER VM
    Record of the virtual machine.
    .PARAMETER Checkpoint
    Record of the checkpoint, when the part belongs to one.
    .PARAMETER HostName
    Name of the host; the session's host when left out.
    .EXAMPLE
    ConvertTo-SimulatedObject -Type VMProcessor -Record $vm['Processor'] -Context (Get-SimulatedContext -VM $vm)
    .OUTPUTS
    System.Collections.Hashtable
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $VM,

        [Parameter()]
        [System.Collections.IDictionary] $Checkpoint,

        [Parameter()]
        [string] $HostName = (Get-SessionHostName)
    )
    $context = @{ VMId = $VM['Id']; VMName = $VM['Name']; ComputerName = $HostName; VM = $VM; VMSnapshotId = [guid]::Empty; VMSnapshotName = '' }
    if ($null -ne $Checkpoint) {
        $context['VMSnapshotId'] = $Checkpoint['Id']
        $context['VMSnapshotName'] = $Checkpoint['Name']
    }
    $context
}
