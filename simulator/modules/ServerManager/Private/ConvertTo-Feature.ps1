function ConvertTo-Feature {
    <#
    .SYNOPSIS
    Makes the output object of a Windows feature.
    .PARAMETER Name
    Name of the feature.
    .PARAMETER HostRecord
    Record of the host.
    .EXAMPLE
    ConvertTo-Feature -Name Hyper-V -HostRecord (Get-SimulatedHost)
    .OUTPUTS
    Microsoft.Windows.ServerManager.Commands.Feature
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.Windows.ServerManager.Commands.Feature')]
    param(
        [Parameter(Mandatory)]
        [string] $Name,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $HostRecord
    )
    $catalog = Get-SimulatedFeatureCatalog
    $entry = $catalog[$Name]
    $state = if ($HostRecord['Features'].Contains($Name)) { $HostRecord['Features'][$Name] } else { 'Available' }
    $depth = 1
    $path = $entry['DisplayName']
    for ($parent = $entry['Parent']; $parent; $parent = $catalog[$parent]['Parent']) {
        $depth++
        $path = "$($catalog[$parent]['DisplayName'])\$path"
    }
    ConvertTo-SimulatedObject -Type Feature -Record @{
        Name = $Name; DisplayName = $entry['DisplayName']; Description = ''; Installed = $state -in 'Installed', 'UninstallPending'; InstallState = $state
        FeatureType = $entry['FeatureType']; Path = $path; Depth = $depth; Parent = $entry['Parent']; DependsOn = @(); BestPracticesModelId = ''; EventQuery = ''
        SubFeatures = @($catalog.Keys | Where-Object -FilterScript { $catalog[$_]['Parent'] -eq $Name }); SystemService = @(if ($Name -eq 'Hyper-V') { 'vmms' })
        Notification = @(); PostConfigurationNeeded = $false
        AdditionalInfo = @{ MajorVersion = 10; MinorVersion = 0; NumericId = 0; InstallName = $Name }
    }
}
