<#
.SYNOPSIS
Writes as JSON how often the process read from files for the same changes of one virtual machine, by the number of machines on its host.
.DESCRIPTION
Counted by Linux in /proc/self/io. Everything has run once before, so that nothing is loaded or compiled in between.
.PARAMETER Fabric
Folder for the fabric.
.PARAMETER Few
The lower number of machines.
.PARAMETER Many
The higher number of machines.
.EXAMPLE
pwsh -NoProfile -File work.ps1 -Fabric /tmp/fabric -Few 10 -Many 1000
.OUTPUTS
System.String
#>
[CmdletBinding()]
[OutputType([string])]
param(
    [Parameter(Mandatory)]
    [string] $Fabric,

    [Parameter(Mandatory)]
    [int] $Few,

    [Parameter(Mandatory)]
    [int] $Many
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

Import-Module -Name FabricControl
$null = New-Fabric -Path $Fabric -Definition '{"hosts":[{"name":"HV1"}]}'
$env:HYPERV_FABRIC_ROOT = $Fabric
$env:HYPERV_FABRIC_HOST = 'HV1'
Import-Module -Name Hyper-V
$null = New-VM -Name web1 -MemoryStartupBytes 1GB -NoVHD
$simulator = Get-Module -All -Name FabricSimulator | Select-Object -First 1
$record = (& $simulator { Get-SimulatedVM -Name web1 }) | ConvertTo-Json -Depth 20

function Add-Machine {
    <#
    .SYNOPSIS
    Stores as many copies of the machine as are missing.
    .PARAMETER Until
    How many machines there are to be.
    .EXAMPLE
    Add-Machine -Until 10
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [int] $Until
    )
    for ($number = @(Get-VM).Count; $number -lt $Until; $number++) {
        $copy = $record | ConvertFrom-Json -AsHashtable
        $copy['Name'] = "other$number"
        $copy['Id'] = [guid]::NewGuid().ToString()
        & $simulator { param($Machine) Add-SimulatedVM -Record $Machine } $copy
    }
}

function Edit-Machine {
    <#
    .SYNOPSIS
    Changes the machine in several ways, finds it by its name, and starts and stops it.
    .EXAMPLE
    Edit-Machine
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param()
    foreach ($number in 1..5) {
        Set-VM -Name web1 -Notes "$number"
        Set-VMProcessor -VMName web1 -Count (1 + $number % 2)
        $null = Add-VMNetworkAdapter -VMName web1 -Name extra
        Remove-VMNetworkAdapter -VMName web1 -Name extra
        Start-VM -Name web1
        Stop-VM -Name web1 -TurnOff
        $null = Get-VM -Name web1
    }
}

function Measure-Read {
    <#
    .SYNOPSIS
    Counts the reads of the changes.
    .EXAMPLE
    Measure-Read
    .OUTPUTS
    System.Int64
    #>
    [CmdletBinding()]
    [OutputType([long])]
    param()
    Edit-Machine
    $before = Get-ReadCount
    Edit-Machine
    (Get-ReadCount) - $before
}

function Get-ReadCount {
    <#
    .SYNOPSIS
    The reads of this process so far.
    .EXAMPLE
    Get-ReadCount
    .OUTPUTS
    System.Int64
    #>
    [CmdletBinding()]
    [OutputType([long])]
    param()
    $line = [System.IO.File]::ReadAllLines('/proc/self/io') | Where-Object -FilterScript { $_.StartsWith('syscr:') }
    [long] $line.Substring('syscr:'.Length)
}

Add-Machine -Until $Few
$besideFew = Measure-Read
Add-Machine -Until $Many
[ordered] @{ machines = @(Get-VM).Count; few = $besideFew; many = Measure-Read } | ConvertTo-Json -Compress
