function Set-MachineRole {
    <#
    .SYNOPSIS
    Sets properties of the cluster group of a virtual machine. They come into force at once.
    .PARAMETER Cluster
    The cluster's name.
    .PARAMETER VMId
    The machine's id.
    .PARAMETER Name
    The group's property of that name.
    .PARAMETER Description
    The group's property of that name.
    .PARAMETER Priority
    The group's property of that name.
    .PARAMETER AutoFailbackType
    The group's property of that name.
    .PARAMETER FailbackWindowStart
    The group's property of that name.
    .PARAMETER FailbackWindowEnd
    The group's property of that name.
    .PARAMETER FailoverThreshold
    The group's property of that name.
    .PARAMETER FailoverPeriod
    The group's property of that name.
    .PARAMETER AntiAffinityClassNames
    The group's property of that name.
    .PARAMETER GroupStartDelay
    The group's property of that name.
    .PARAMETER PersistentState
    The group's property of that name.
    .EXAMPLE
    Set-MachineRole -Cluster PROD -VMId $id -Priority 3000 -AntiAffinityClassNames web
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Cluster,

        [Parameter(Mandatory = $true)]
        [guid]$VMId,

        [string]$Name,

        [AllowEmptyString()]
        [string]$Description,

        [uint32]$Priority,

        [uint32]$AutoFailbackType,

        [uint32]$FailbackWindowStart,

        [uint32]$FailbackWindowEnd,

        [uint32]$FailoverThreshold,

        [uint32]$FailoverPeriod,

        [AllowEmptyCollection()]
        [string[]]$AntiAffinityClassNames,

        [uint32]$GroupStartDelay,

        [uint32]$PersistentState
    )

    $null = Get-NodeCluster -Name $Cluster
    $values = @{}
    $own = @('Cluster', 'VMId') + [System.Management.Automation.PSCmdlet]::CommonParameters
    foreach ($name in @($PSBoundParameters.Keys | Where-Object -FilterScript { $own -notcontains $_ })) {
        $values[$name] = $PSBoundParameters[$name]
    }
    if ($values.ContainsKey('AntiAffinityClassNames')) {
        # The property takes no other kind of list.
        $classes = [System.Collections.Specialized.StringCollection]::new()
        $classes.AddRange([string[]]@($AntiAffinityClassNames))
        $values['AntiAffinityClassNames'] = $classes
    }
    Set-ClusterProperty -InputObject (FailoverClusters\Get-ClusterGroup -VMId $VMId -ErrorAction Stop) -Value $values
}
