function Add-MachineGroup {
    <#
    .SYNOPSIS
    Makes a virtual machine a role of the cluster.
    .PARAMETER Cluster
    Record of the cluster.
    .PARAMETER VMId
    Id of the machine.
    .PARAMETER VMName
    Its name, where the id is not given.
    .PARAMETER Name
    Name of the role; the machine's when left out.
    .EXAMPLE
    Add-MachineGroup -Cluster $cluster -VMName web01
    .OUTPUTS
    System.Collections.Hashtable with Group and LocalPaths
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster,

        [Parameter()]
        [string] $VMId,

        [Parameter()]
        [string] $VMName,

        [Parameter()]
        [string] $Name
    )
    $machine = $null
    $owner = ''
    foreach ($member in $Cluster['Nodes']) {
        $found = @(if ($VMId) { Get-SimulatedVM -Id $VMId -HostName $member['Name'] } elseif ($VMName) { Get-SimulatedVM -Name $VMName -HostName $member['Name'] })
        if ($found.Count -eq 0 -or $null -eq $found[0]) { continue }
        $machine = $found[0]
        $owner = $member['Name']
        break
    }
    if ($null -eq $machine) { Deny-ClusterRequest -Code 5013 -Target "$VMId$VMName" -Message "The virtual machine '$VMId$VMName' was not found." }
    if (Get-SimulatedGroup -ClusterName $Cluster['Name'] -VMId $machine['Id']) { Deny-ClusterRequest -Code 5010 -Target $machine['Name'] -Message "The virtual machine '$($machine['Name'])' is a clustered role already." }
    $text = if ($Name) { $Name } else { $machine['Name'] }
    if (@(Get-SimulatedGroup -ClusterName $Cluster['Name'] | Where-Object -FilterScript { $_['Name'] -eq $text }).Count) { Deny-ClusterRequest -Code 5010 -Target $text }
    $group = New-GroupRecord -Name $text -GroupType VirtualMachine -OwnerNode $owner -VMId $machine['Id']
    $configuration = New-ResourceRecord -Name "Virtual Machine Configuration $text" -ResourceType 'Virtual Machine Configuration' -Parameters ([ordered] @{ VmID = $machine['Id']; VmStoreRootPath = $machine['ConfigurationLocation'] })
    $resource = New-ResourceRecord -Name "Virtual Machine $text" -ResourceType 'Virtual Machine' -Parameters ([ordered] @{
            VmID = $machine['Id']; OfflineAction = 1; ShutdownAction = 0; CheckHeartbeat = 1; DefaultMoveType = 4294967295; MigrationState = 0; MigrationProgress = 0; VmState = 0; StartMemory = [long] ($machine['Memory']['Startup'] / 1MB)
        })
    $resource['Dependency'] = "([Virtual Machine Configuration $text])"
    $group['Resources'] = @($resource, $configuration)
    $group['PersistentState'] = [int] ($machine['State'] -in 'Running', 'Paused')
    Set-SimulatedGroup -ClusterName $Cluster['Name'] -Group $group
    $null = Update-SimulatedVM -Id $machine['Id'] -HostName $owner -Change { param($record) $record['IsClustered'] = $true }
    $paths = @(@($machine['ConfigurationLocation']) + @($machine['HardDrives'] | ForEach-Object -Process { $_['Path'] }) | Where-Object -FilterScript { $_ -and -not $_.StartsWith('\\') -and $_ -notlike 'C:\ClusterStorage\*' })
    @{ Group = $group; LocalPaths = $paths }
}
