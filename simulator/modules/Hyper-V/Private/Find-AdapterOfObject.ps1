function Find-AdapterOfObject {
    <#
    .SYNOPSIS
    Gives the adapter that an output object stands for, as Find-NetworkAdapter does.
    .PARAMETER Call
    The call.
    .PARAMETER InputObject
    The object.
    .EXAMPLE
    Find-AdapterOfObject -Call $call -InputObject $VMNetworkAdapter
    .OUTPUTS
    System.Collections.Hashtable
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [Microsoft.HyperV.PowerShell.VMNetworkAdapterBase] $InputObject
    )
    $machine = $null
    $checkpoint = $null
    if ($InputObject.IsManagementOs) {
        $adapters = (Get-SimulatedHost)['ManagementAdapters']
    } else {
        $machine = Get-SimulatedVM -Id $InputObject.VMId
        $adapters = if ($machine) { $machine['NetworkAdapters'] }
        if ($machine -and $InputObject.VMSnapshotId -ne [guid]::Empty) {
            $checkpoint = @($machine['Checkpoints'] | Where-Object -FilterScript { $_['Id'] -eq $InputObject.VMSnapshotId })[0]
            $adapters = if ($checkpoint) { $checkpoint['Configuration']['NetworkAdapters'] }
        }
    }
    $adapter = @($adapters | Where-Object -FilterScript { $_ -and $_['Id'] -eq $InputObject.Id })
    if ($adapter.Count -eq 0) {
        Write-SimulatedError -Call $Call -Word ObjectNotFound -Target $InputObject.Name -Message (
            "Hyper-V encountered an error trying to access an object on computer '$($Call['HostName'])' because the object was not found. The object might have been deleted.")
        return
    }
    @{ Machine = $machine; Checkpoint = $checkpoint; Adapter = $adapter[0] }
}
