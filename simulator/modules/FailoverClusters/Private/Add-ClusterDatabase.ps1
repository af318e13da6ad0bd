function Add-ClusterDatabase {
    <#
    .SYNOPSIS
    Makes the database of a new cluster and gives its record.
    .PARAMETER Name
    Name of the cluster.
    .PARAMETER HostName
    Names of its nodes.
    .PARAMETER AccessPoint
    Administrative access point.
    .PARAMETER Address
    Its addresses, as Get-AddressPlan gives them.
    .EXAMPLE
    Add-ClusterDatabase -Name CL1 -HostName HV01, HV02 -AccessPoint None -Address @()
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory)]
        [string] $Name,

        [Parameter(Mandatory)]
        [string[]] $HostName,

        [Parameter(Mandatory)]
        [string] $AccessPoint,

        [Parameter(Mandatory)]
        [AllowEmptyCollection()]
        [object[]] $Address
    )
    $names = @(foreach ($text in $HostName) { Get-SimulatedHostName | Where-Object -FilterScript { $_ -eq $text } })
    Lock-SimulatedObject -Kind cluster -Key $Name -Action {
        $profiles = @($names | ForEach-Object -Process { (Get-SimulatedHost -HostName $_)['OsProfile'] } | Sort-Object)
        $record = New-ClusterRecord -Name $Name -OsProfile $profiles[0] -AdministrativeAccessPoint $AccessPoint -Domain (Get-SimulatedHost -HostName $names[0])['Domain']
        foreach ($text in $names) { New-ClusterMember -Cluster $record -HostName $text }
        $core = New-GroupRecord -Name 'Cluster Group' -GroupType Cluster -OwnerNode $names[0]
        $resources = @()
        if ($AccessPoint -ne 'None') { $resources += New-ResourceRecord -Name 'Cluster Name' -ResourceType 'Network Name' -IsCore -Parameters ([ordered] @{ Name = $Name.ToUpperInvariant(); DnsName = $Name }) }
        foreach ($parameters in $Address) {
            $title = if ($parameters -eq $Address[0]) { 'Cluster IP Address' } else { "Cluster IP Address $($parameters['Address'])" }
            $resources += New-ResourceRecord -Name $title -ResourceType 'IP Address' -IsCore -Parameters $parameters
        }
        $known = @($resources | Where-Object -FilterScript { $_['ResourceType'] -eq 'IP Address' } | ForEach-Object -Process { "[$($_['Name'])]" })
        foreach ($resource in $resources) { if ($resource['ResourceType'] -eq 'Network Name') { $resource['Dependency'] = "($($known -join ' or '))" } }
        $core['Resources'] = @($resources)
        Set-SimulatedGroup -ClusterName $Name -Group $core
        Set-SimulatedGroup -ClusterName $Name -Group (New-GroupRecord -Name 'Available Storage' -GroupType AvailableStorage -OwnerNode $names[0])
        Write-SimulatedDocument -Path "clusters/$Name/cluster.json" -Document $record
        $record
    }
}
