function Get-InstallPlan {
    <#
    .SYNOPSIS
    Gives all features that an installation adds: parents first, then what was asked for, its tools and its subfeatures.
    .PARAMETER Name
    The features asked for.
    .PARAMETER IncludeManagementTools
    With their management tools.
    .PARAMETER IncludeAllSubFeature
    With all features below them.
    .EXAMPLE
    Get-InstallPlan -Name Hyper-V -IncludeManagementTools
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)]
        [string[]] $Name,

        [Parameter()]
        [switch] $IncludeManagementTools,

        [Parameter()]
        [switch] $IncludeAllSubFeature
    )
    $catalog = Get-SimulatedFeatureCatalog
    $plan = [System.Collections.Generic.List[string]]::new()
    $queue = [System.Collections.Generic.Queue[string]]::new($Name)
    while ($queue.Count -gt 0) {
        $featureName = $queue.Dequeue()
        if ($plan.Contains($featureName)) { continue }
        for ($parent = $catalog[$featureName]['Parent']; $parent; $parent = $catalog[$parent]['Parent']) {
            if (-not $plan.Contains($parent)) { $plan.Insert(0, $parent) }
        }
        $plan.Add($featureName)
        if ($IncludeManagementTools) { foreach ($tool in $catalog[$featureName]['ManagementTools']) { $queue.Enqueue($tool) } }
        if ($IncludeAllSubFeature) {
            foreach ($child in @($catalog.Keys | Where-Object -FilterScript { $catalog[$_]['Parent'] -eq $featureName })) { $queue.Enqueue($child) }
        }
    }
    $plan
}
