function Remove-Feature {
    <#
    .SYNOPSIS
    Removes one feature from a host's record, at once or with the next restart. Only inside a -Change block.
    .PARAMETER Record
    Record of the host.
    .PARAMETER Name
    Name of the feature.
    .PARAMETER Payload
    Deletes the feature's files as well.
    .PARAMETER Changed
    Takes the name if the feature was there.
    .EXAMPLE
    Remove-Feature -Record $record -Name Hyper-V -Changed $changed
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record,

        [Parameter(Mandatory)]
        [string] $Name,

        [Parameter()]
        [switch] $Payload,

        [Parameter(Mandatory)]
        [AllowEmptyCollection()]
        [System.Collections.Generic.List[string]] $Changed
    )
    $features = $Record['Features']
    $state = $features[$Name]
    if ($state -eq 'Installed') {
        $Changed.Add($Name)
        if ((Get-SimulatedFeatureCatalog)[$Name]['Restart']) { $features[$Name] = 'UninstallPending' } else { $features.Remove($Name) }
    } elseif ($state -eq 'InstallPending') {
        $Changed.Add($Name)
        $features.Remove($Name)
    }
    if ($Payload -and -not $features.Contains($Name)) { $features[$Name] = 'Removed' }
}
