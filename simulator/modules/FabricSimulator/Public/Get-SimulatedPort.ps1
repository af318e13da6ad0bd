function Get-SimulatedPort {
    <#
    .SYNOPSIS
    Gives the records of the virtual machines that have an adapter on a switch.
    .PARAMETER SwitchId
    Id of the switch.
    .PARAMETER HostName
    Name of the host; the session's host when left out.
    .EXAMPLE
    Get-SimulatedPort -SwitchId $switch['Id'] | Where-Object -FilterScript { $_['State'] -eq 'Running' }
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory)]
        [string] $SwitchId,

        [Parameter()]
        [string] $HostName = (Get-SessionHostName)
    )
    foreach ($id in Get-IndexEntry -Index "hosts/$HostName/index/switch-port" -Key $SwitchId) {
        $record = Get-SimulatedVM -Id $id -HostName $HostName
        if ($null -ne $record -and @($record['NetworkAdapters'] | Where-Object -FilterScript { $_['SwitchId'] -eq $SwitchId }).Count -gt 0) { $record }
    }
}
