function Resolve-FeatureName {
    <#
    .SYNOPSIS
    Gives the catalog names of the features that a cmdlet names; writes the error and gives nothing when one does not exist.
    .PARAMETER Call
    The call.
    .PARAMETER Feature
    The features, as given.
    .EXAMPLE
    Resolve-FeatureName -Call $call -Feature $Name
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [object[]] $Feature
    )
    $catalog = Get-SimulatedFeatureCatalog
    $names = @(foreach ($item in $Feature) {
            $known = @($catalog.Keys | Where-Object -FilterScript { $_ -eq $item.Name })
            if ($known.Count -eq 0) {
                Write-SimulatedError -Call $Call -Word NameDoesNotExist -Category InvalidArgument -Target $item.Name -Message (
                    "ArgumentNotValid: The role, role service, or feature name is not valid: '$($item.Name)'. The name was not found.")
                return
            }
            $known[0]
        })
    $names
}
