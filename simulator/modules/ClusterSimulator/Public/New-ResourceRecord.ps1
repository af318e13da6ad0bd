function New-ResourceRecord {
    <#
    .SYNOPSIS
    Makes the record of a resource of a group.
    .PARAMETER Name
    Name of the resource.
    .PARAMETER ResourceType
    Its type.
    .PARAMETER Parameters
    Its private properties.
    .PARAMETER IsCore
    Belongs to the cluster itself.
    .EXAMPLE
    New-ResourceRecord -Name 'Cluster Name' -ResourceType 'Network Name' -IsCore
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory)]
        [string] $Name,

        [Parameter(Mandatory)]
        [string] $ResourceType,

        [Parameter()]
        [System.Collections.IDictionary] $Parameters = @{},

        [Parameter()]
        [switch] $IsCore
    )
    $isMachine = $ResourceType -eq 'Virtual Machine'
    [ordered] @{
        Id = [guid]::NewGuid().ToString(); Name = $Name; ResourceType = $ResourceType; State = 'Online'; IsCoreResource = [bool] $IsCore; Description = ''; Dependency = ''
        RestartAction = 2; RestartThreshold = if ($isMachine) { 1 } else { 3 }; RestartPeriod = 900000; RestartDelay = 500; RetryPeriodOnFailure = 3600000
        PendingTimeout = if ($isMachine) { 300000 } else { 180000 }; DeadlockTimeout = 300000; IsAlivePollInterval = 4294967295; LooksAlivePollInterval = 4294967295
        SeparateMonitor = $false; EmbeddedFailureAction = 2; PersistentState = 1; MaintenanceMode = $false; PossibleOwners = @(); Restarts = @(); DiskName = ''; Parameters = $Parameters
    }
}
