function Get-SimulatedFeatureCatalog {
    <#
    .SYNOPSIS
    Gives the Windows features that a host offers, by name.
    .EXAMPLE
    (Get-SimulatedFeatureCatalog)['Hyper-V']['Restart']
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param()
    if ($null -eq $script:FeatureCatalog) {
        $script:FeatureCatalog = ConvertFrom-Json -AsHashtable -InputObject ([System.IO.File]::ReadAllText([System.IO.Path]::Combine($script:DataFolder, 'features.json')))
    }
    $script:FeatureCatalog
}
