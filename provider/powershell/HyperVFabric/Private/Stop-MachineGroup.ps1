function Stop-MachineGroup {
    <#
    .SYNOPSIS
    Takes the group of a virtual machine offline in a given way, whatever the group is set to otherwise.
    .DESCRIPTION
    What becomes of a machine that goes offline is a parameter of its resource, so that is lent for the moment.
    .PARAMETER VMId
    The machine's id.
    .PARAMETER Way
    Save, ShutDown or TurnOff.
    .PARAMETER TimeoutSeconds
    How long to wait for the group; to the end when left out.
    .EXAMPLE
    Stop-MachineGroup -VMId $machine.Id -Way ShutDown -TimeoutSeconds 120
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [guid]$VMId,

        [Parameter(Mandatory = $true)]
        [ValidateSet('Save', 'ShutDown', 'TurnOff')]
        [string]$Way,

        [double]$TimeoutSeconds = 0
    )

    $group = Get-MachineGroup -VMId $VMId
    $resource = (Get-RoleResource -VMId $VMId).Machine
    $before = (Get-ResourceParameter -InputObject $resource)['OfflineAction']
    $wanted = @{ TurnOff = 0; Save = 1; ShutDown = 2 }[$Way]
    $waiting = @{}
    if ($TimeoutSeconds -gt 0) { $waiting.Wait = [int][System.Math]::Ceiling($TimeoutSeconds) }
    if ([int]$before -ne $wanted) {
        $resource | FailoverClusters\Set-ClusterParameter -Name OfflineAction -Value $wanted -ErrorAction Stop
    }
    try {
        $null = $group | FailoverClusters\Stop-ClusterGroup @waiting -ErrorAction Stop
    }
    finally {
        if ([int]$before -ne $wanted) {
            $resource | FailoverClusters\Set-ClusterParameter -Name OfflineAction -Value $before -ErrorAction Stop
        }
    }
}
