function Read-FeatureRecord {
    <#
    .SYNOPSIS
    Says of Windows features whether they are installed; nothing where Windows has no ServerManager, as on a client.
    .PARAMETER Name
    The features' names, such as Hyper-V or Failover-Clustering, or '*'.
    .EXAMPLE
    Read-FeatureRecord -Name Hyper-V
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [string[]]$Name
    )

    $record = [ordered]@{}
    if ($Name.Length -eq 0) {
        return $record
    }
    try {
        Import-HostModule -Name ServerManager
    }
    catch {
        if ($_.FullyQualifiedErrorId -eq 'HyperVFabric.ModuleMissing') {
            return $null
        }
        throw
    }
    foreach ($feature in @(ServerManager\Get-WindowsFeature -Name $Name -ErrorAction Stop)) {
        $record[[string]$feature.Name] = [ordered]@{
            installed    = [bool]$feature.Installed
            installState = [string]$feature.InstallState
        }
    }
    return $record
}
