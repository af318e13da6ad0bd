function Write-ClusterAbsence {
    <#
    .SYNOPSIS
    Writes the error of a cmdlet that was asked for something that the cluster does not have.
    .PARAMETER Call
    The call.
    .PARAMETER Code
    Win32 number.
    .PARAMETER Target
    The name.
    .EXAMPLE
    Write-ClusterAbsence -Call $call -Code 5013 -Target web01
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [int] $Code,

        [Parameter(Mandatory)]
        [string] $Target
    )
    try { Deny-ClusterRequest -Code $Code -Target $Target -Message "'$Target' was not found." } catch { Write-ClusterError -Call $Call -Refusal $_.Exception.Data['ClusterRefusal'] }
}
