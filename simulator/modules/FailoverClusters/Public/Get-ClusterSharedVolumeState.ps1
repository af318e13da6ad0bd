function Get-ClusterSharedVolumeState {
    <#
    .SYNOPSIS
    Gets the state of Cluster Shared Volumes in a cluster.
    .PARAMETER Name
    As on Windows.
    .PARAMETER Cluster
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .PARAMETER Node
    As on Windows.
    .EXAMPLE
    Get-ClusterSharedVolumeState
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    param(
        [Parameter(Position = 0)]
        [System.Collections.Specialized.StringCollection] $Name,

        [Parameter()]
        [string] $Cluster,

        [Parameter(ValueFromPipeline)]
        [psobject] $InputObject,

        [Parameter()]
        [System.Collections.Specialized.StringCollection] $Node
    )
    process {
        $call = Enter-ClusterCall -Cmdlet $PSCmdlet -Simulates Node
        if (-not $call) { return }
        foreach ($entry in Find-ClusterResource -Call $call -Kind Volume) {
            $storage = Get-SimulatedSharedDisk -Name $entry['Resource']['DiskName']
            $partition = $storage['Partitions'] | Select-Object -Last 1
            foreach ($member in $call['Cluster']['Nodes']) {
                if ($member['State'] -notin 'Up', 'Paused' -or ($Node -and $Node -notcontains $member['Name'])) { continue }
                $isConnected = @($storage['Hosts']).Count -eq 0 -or @($storage['Hosts']) -contains $member['Name']
                $isRefs = $partition['FileSystem'] -eq 'ReFS'
                $reason = if ($entry['Group']['RedirectedAccess']) { 'UserRequest' } elseif ($isRefs) { 'FileSystemReFs' } else { 'NotFileSystemRedirected' }
                $info = if ($entry['Resource']['State'] -ne 'Online' -or $entry['Resource']['MaintenanceMode']) { 'Unavailable' }
                elseif ($reason -ne 'NotFileSystemRedirected') { 'FileSystemRedirected' } elseif (-not $isConnected) { 'BlockRedirected' } else { 'Direct' }
                New-ClusterObject -Type ClusterSharedVolumeStateInfo -Record @{
                    Name = $entry['Resource']['Name']; Node = $member['Name']; StateInfo = $info; FileSystemRedirectedIOReason = $reason; VolumeFriendlyName = $entry['Group']['VolumePath'].Split('\')[-1]
                    BlockRedirectedIOReason = if ($isConnected) { 'NotBlockRedirected' } else { 'NoDiskConnectivity' }; VolumeName = "\\?\Volume{$($partition['VolumeId'])}\"
                }
            }
        }
        Exit-SimulatedCall -Call $call
    }
}
