function Add-Feature {
    <#
    .SYNOPSIS
    Installs one feature in a host's record, at once or with the next restart. Only inside a -Change block.
    .PARAMETER Call
    The call.
    .PARAMETER Record
    Record of the host.
    .PARAMETER Name
    Name of the feature.
    .PARAMETER Changed
    Takes the name if the feature was not there.
    .EXAMPLE
    Add-Feature -Call $call -Record $record -Name Hyper-V -Changed $changed
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record,

        [Parameter(Mandatory)]
        [string] $Name,

        [Parameter(Mandatory)]
        [AllowEmptyCollection()]
        [System.Collections.Generic.List[string]] $Changed
    )
    $state = $Record['Features'][$Name]
    if ($state -in 'Installed', 'InstallPending') { return }
    if ($state -eq 'UninstallPending') {
        Deny-SimulatedCall -Call $Call -Word DISMAPI_Error__Failed_Reboot_Required -Category InvalidOperation -Target $Name -Message (
            'The operation cannot be completed, because the server that you specified requires a restart.')
    }
    if ($state -eq 'Removed' -and -not $Call['Bound'].ContainsKey('Source')) {
        Deny-SimulatedCall -Call $Call -Word DISMAPI_Error__Failed_To_Enable_Updates -Category InvalidOperation -Target $Name -Message (
            'The source files could not be found. Use the "Source" option to specify the location of the files that are required to restore the feature. Error: 0x800f081f')
    }
    if ($Name -eq 'Hyper-V' -and $Record['Virtualization'] -eq $false) {
        Deny-SimulatedCall -Call $Call -Word Alteration_PrerequisiteCheck_Failed -Category InvalidOperation -Target $Name -Message (
            'A prerequisite check for the Hyper-V feature failed. 1. Hyper-V cannot be installed: The processor does not have required virtualization capabilities.')
    }
    $Record['Features'][$Name] = if ((Get-SimulatedFeatureCatalog)[$Name]['Restart']) { 'InstallPending' } else { 'Installed' }
    $Changed.Add($Name)
}
