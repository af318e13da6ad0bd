<#
.SYNOPSIS
Measures what single cmdlets take on a host with few and with many virtual machines, and writes the times as JSON.
.PARAMETER Size
Numbers of machines, ascending, with commas between them: the host is filled up from one to the next.
.PARAMETER Repeats
How often each cmdlet runs.
.EXAMPLE
pwsh -NoProfile -File Measure-Cmdlet.ps1 -Size 10,300
.OUTPUTS
System.String
#>
[CmdletBinding()]
[OutputType([string])]
param(
    [Parameter(Mandatory = $true)]
    [string] $Size,

    [Parameter()]
    [ValidateRange(1, 1000)]
    [int] $Repeats = 15
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$null = New-VMSwitch -Name 'lan' -SwitchType Private
$cmdlets = [ordered] @{
    'Get-VM -Name' = { param($name) $null = Get-VM -Name $name }
    'Get-VM' = { $null = Get-VM }
    'Set-VM -Notes' = { param($name, $round) Set-VM -Name $name -Notes "round $round" }
    'Set-VMMemory' = { param($name, $round) Set-VMMemory -VMName $name -StartupBytes ((512 + 2 * $round) * 1MB) }
    'Add-VMNetworkAdapter' = { param($name, $round) Add-VMNetworkAdapter -VMName $name -Name "adapter $round" -SwitchName 'lan' }
    'Remove-VMNetworkAdapter' = { param($name, $round) Remove-VMNetworkAdapter -VMName $name -Name "adapter $round" }
    'New-VM' = { param($name, $round) $null = New-VM -Name "new$round" -Generation 2 -MemoryStartupBytes 512MB -NoVHD }
    'Remove-VM' = { param($name, $round) Remove-VM -Name "new$round" -Force }
}

function Measure-One {
    <#
    .SYNOPSIS
    The milliseconds that a cmdlet took, round for round.
    .PARAMETER Script
    The cmdlet.
    .PARAMETER Name
    The machine to do it to.
    .PARAMETER Round
    The rounds.
    .EXAMPLE
    Measure-One -Script { Get-VM } -Name vm0 -Round 1
    .OUTPUTS
    System.Double
    #>
    [CmdletBinding()]
    [OutputType([double])]
    param(
        [Parameter(Mandatory = $true)]
        [scriptblock] $Script,

        [Parameter(Mandatory = $true)]
        [string] $Name,

        [Parameter(Mandatory = $true)]
        [int[]] $Round
    )
    foreach ($number in $Round) {
        $watch = [System.Diagnostics.Stopwatch]::StartNew()
        & $Script $Name $number
        $watch.Elapsed.TotalMilliseconds
    }
}

$present = 0
$rows = foreach ($machines in [int[]] $Size.Split(',')) {
    while ($present -lt $machines) {
        $null = New-VM -Name "vm$present" -Generation 2 -MemoryStartupBytes 512MB -NoVHD
        $present++
    }
    $middle = 'vm{0}' -f [int][System.Math]::Floor($machines / 2)
    # What is compiled at the first call is not what is asked for.
    foreach ($script in $cmdlets.Values) { $null = Measure-One -Script $script -Name $middle -Round (-3..-1) }
    foreach ($cmdlet in $cmdlets.GetEnumerator()) {
        $times = @(Measure-One -Script $cmdlet.Value -Name $middle -Round (1..$Repeats))
        [pscustomobject] @{ cmdlet = $cmdlet.Key; machines = $machines; milliseconds = $times }
    }
}
ConvertTo-Json -InputObject @($rows) -Depth 3 -Compress
