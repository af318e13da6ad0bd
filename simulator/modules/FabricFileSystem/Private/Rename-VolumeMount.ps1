function Rename-VolumeMount {
    <#
    .SYNOPSIS
    Gives a cluster shared volume another folder below C:\ClusterStorage, on every node, when that is what Rename-Item is asked for.
    .PARAMETER Bound
    The bound parameters of Rename-Item.
    .EXAMPLE
    Rename-VolumeMount -Bound $PSBoundParameters
    .OUTPUTS
    System.Boolean: whether it was such a folder
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Bound
    )
    $path = "$(if ($Bound.ContainsKey('LiteralPath')) { $Bound['LiteralPath'] } else { $Bound['Path'] })".Replace('/', '\').TrimEnd('\')
    if (-not $env:HYPERV_FABRIC_ROOT -or $path -notmatch '^C:\\ClusterStorage\\[^\\]+$') { return $false }
    Import-Module -Name ClusterSimulator
    $cluster = Find-SimulatedCluster -HostName ([string] (Get-SimulatedHost)['Name'])
    if (-not $cluster) { return $false }
    $volumes = @(Get-SimulatedGroup -ClusterName $cluster | Where-Object -FilterScript { $_['VolumePath'] })
    $volume = @($volumes | Where-Object -FilterScript { $_['VolumePath'] -eq $path })
    if ($volume.Count -eq 0) { return $false }
    $target = "C:\ClusterStorage\$($Bound['NewName'])"
    if (@($volumes | Where-Object -FilterScript { $_['VolumePath'] -eq $target -and $_['Id'] -ne $volume[0]['Id'] }).Count) {
        $exception = [System.IO.IOException]::new('Cannot create a file when that file already exists.', -2147024713)
        throw [System.Management.Automation.ErrorRecord]::new($exception, 'RenameItemIOError', 'WriteError', $path)
    }
    Use-SimulatedCluster -Name $cluster -Action {
        param($record)
        if (@(Get-VolumeMachine -Cluster $record -VolumePath $path).Count) {
            $exception = [System.IO.IOException]::new("The process cannot access the file '$path' because it is being used by another process.", -2147024864)
            throw [System.Management.Automation.ErrorRecord]::new($exception, 'RenameItemIOError', 'WriteError', $path)
        }
        $group = Get-SimulatedGroup -ClusterName $cluster -Id $volume[0]['Id'] -Fresh
        $group['VolumePath'] = $target
        Set-SimulatedGroup -ClusterName $cluster -Group $group
        foreach ($member in $record['Nodes']) {
            Set-SimulatedMount -HostName $member['Name'] -Path $path -Target ''
            Set-SimulatedMount -HostName $member['Name'] -Path $target -Target "shared/$($group['Resources'][0]['DiskName'])"
        }
    }
    return $true
}
