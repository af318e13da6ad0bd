function Complete-PendingFeature {
    <#
    .SYNOPSIS
    Completes installations and removals of features that waited for a restart. Tells whether the role Hyper-V is there.
    .PARAMETER HostName
    Name of the host.
    .EXAMPLE
    Complete-PendingFeature -HostName HV01
    .OUTPUTS
    System.Boolean
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory)]
        [string] $HostName
    )
    $record = Update-SimulatedHost -HostName $HostName -Change {
        param($record)
        foreach ($name in @($record['Features'].Keys)) {
            switch ($record['Features'][$name]) {
                'InstallPending' { $record['Features'][$name] = 'Installed' }
                'UninstallPending' { $record['Features'].Remove($name) }
            }
        }
    }
    $record['Features']['Hyper-V'] -eq 'Installed'
}
