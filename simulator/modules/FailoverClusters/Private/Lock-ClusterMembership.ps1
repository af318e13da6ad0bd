function Lock-ClusterMembership {
    <#
    .SYNOPSIS
    Runs a script block while nobody else puts a host into a cluster.
    .DESCRIPTION
    Whether a host is free, and that it is a node from now on, is one decision for the whole fabric: the lock of one cluster does not keep another
    from taking the same host. It comes before the lock of a cluster.
    .PARAMETER Action
    What to run; its output is passed on.
    .EXAMPLE
    Lock-ClusterMembership -Action { Get-JoinRefusal -HostName HV01 }
    .OUTPUTS
    The output of Action.
    #>
    [CmdletBinding()]
    [OutputType([object])]
    param(
        [Parameter(Mandatory)]
        [scriptblock] $Action
    )
    Lock-SimulatedObject -Kind membership -Key all -Action $Action
}
