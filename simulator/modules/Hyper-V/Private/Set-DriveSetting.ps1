function Set-DriveSetting {
    <#
    .SYNOPSIS
    Carries the settings of a hard drive from the parameters of Add- and Set-VMHardDiskDrive into its record. Only inside a -Change block.
    .PARAMETER Call
    The call.
    .PARAMETER VM
    Record of the virtual machine.
    .PARAMETER Drive
    Record of the drive.
    .PARAMETER New
    The drive is being added.
    .EXAMPLE
    Set-DriveSetting -Call $call -VM $record -Drive $drive
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
        [System.Collections.IDictionary] $Drive,

        [Parameter()]
        [switch] $New
    )
    $bound = $Call['Bound']
    $action = "Failed to modify device 'Virtual Hard Disk'."
    foreach ($name in 'SupportPersistentReservations', 'OverrideCacheAttributes', 'ResourcePoolName') {
        if ($bound.ContainsKey($name) -and -not $New) { Assert-SimulatedState -Call $Call -VM $VM -State Off -Action $action }
    }
    foreach ($name in 'MaximumIOPS', 'MinimumIOPS') { if ($bound.ContainsKey($name)) { $Drive[$name] = $bound[$name] } }
    if ($Drive['MaximumIOPS'] -gt 0 -and $Drive['MinimumIOPS'] -gt $Drive['MaximumIOPS']) {
        Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $Drive['MinimumIOPS'] -Message "$action The minimum IOPS is above the maximum IOPS."
    }
    if ($bound.ContainsKey('QoSPolicyID')) {
        $policy = [guid]::Empty
        if (-not [guid]::TryParse($bound['QoSPolicyID'], [ref] $policy)) {
            Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $bound['QoSPolicyID'] -Message "$action '$($bound['QoSPolicyID'])' is no identifier of a QoS policy."
        }
        $Drive['QoSPolicyID'] = $policy.ToString()
    }
    if ($bound.ContainsKey('SupportPersistentReservations')) { $Drive['SupportPersistentReservations'] = [bool] $bound['SupportPersistentReservations'] }
    if ($bound.ContainsKey('OverrideCacheAttributes')) { $Drive['WriteHardeningMethod'] = $bound['OverrideCacheAttributes'].ToString() }
    if ($bound.ContainsKey('ResourcePoolName')) { $Drive['PoolName'] = $bound['ResourcePoolName'] }
}
