function Start-RoleMove {
    <#
    .SYNOPSIS
    Asks the cluster to move the role of a virtual machine, on a thread of its own.
    .DESCRIPTION
    Only a cmdlet that waits for the end tells why a move failed. So it runs beside us, and the caller looks at the group meanwhile.
    .PARAMETER VMId
    The machine's id.
    .PARAMETER Node
    The node to move it to.
    .PARAMETER MigrationType
    How to move it.
    .EXAMPLE
    $move = Start-RoleMove -VMId $id -Node HV2 -MigrationType Live
    .OUTPUTS
    System.Collections.Hashtable
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)]
        [guid]$VMId,

        [Parameter(Mandatory = $true)]
        [string]$Node,

        [Parameter(Mandatory = $true)]
        [string]$MigrationType
    )

    $shell = New-BackgroundShell
    $null = $shell.AddScript({
            param($ModulePath, $Parameters)
            Set-StrictMode -Version Latest
            $ErrorActionPreference = 'Stop'
            $ProgressPreference = 'SilentlyContinue'
            Import-Module -Name $ModulePath -DisableNameChecking
            $null = FailoverClusters\Move-ClusterVirtualMachineRole @Parameters -ErrorAction Stop
        }).AddArgument((Get-Module -Name FailoverClusters).Path).AddArgument(@{ VMId = $VMId; Node = $Node; MigrationType = $MigrationType })
    return @{ Shell = $shell; Handle = $shell.BeginInvoke() }
}
