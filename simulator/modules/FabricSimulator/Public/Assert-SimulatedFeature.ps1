function Assert-SimulatedFeature {
    <#
    .SYNOPSIS
    Fails the import of a module whose Windows feature the session's host lacks, as if the module were not there.
    .PARAMETER Feature
    Name of the feature.
    .PARAMETER Module
    Name of the module.
    .EXAMPLE
    Assert-SimulatedFeature -Feature 'RSAT-Clustering-PowerShell' -Module 'FailoverClusters'
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [string] $Feature,

        [Parameter(Mandatory)]
        [string] $Module
    )
    if (-not $env:HYPERV_FABRIC_HOST) { return }
    if ((Get-SimulatedHost)['Features'][$Feature] -in 'Installed', 'UninstallPending') { return }
    throw [System.Management.Automation.ErrorRecord]::new(
        [System.IO.FileNotFoundException]::new("The specified module '$Module' was not loaded because no valid module file was found in any module directory."),
        'Modules_ModuleNotFound', 'ResourceUnavailable', $Module)
}
