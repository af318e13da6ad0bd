function Start-GuestShutdown {
    <#
    .SYNOPSIS
    Asks the guest of a virtual machine to shut down, on a thread of its own.
    .DESCRIPTION
    Stop-VM returns when the guest is down, and a guest may never be. So it runs beside us, and the caller looks at the state.
    Without -Force: with it, Hyper-V turns the machine off after five minutes, whatever the caller wants.
    .PARAMETER Machine
    The machine.
    .EXAMPLE
    $shutdown = Start-GuestShutdown -Machine $machine
    .OUTPUTS
    System.Collections.Hashtable
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)]
        [object]$Machine
    )

    $shell = New-BackgroundShell
    $null = $shell.AddScript({
            param($ModulePath, $Id)
            Set-StrictMode -Version Latest
            $ErrorActionPreference = 'Stop'
            $ProgressPreference = 'SilentlyContinue'
            Import-Module -Name $ModulePath -DisableNameChecking
            $machine = Hyper-V\Get-VM -Id $Id -ErrorAction Stop
            Hyper-V\Stop-VM -VM $machine -Confirm:$false -ErrorAction Stop
        }).AddArgument((Get-Module -Name Hyper-V).Path).AddArgument([guid]$Machine.Id)
    return @{ Shell = $shell; Handle = $shell.BeginInvoke() }
}
