Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

function Get-VM {
    <#
    .SYNOPSIS
    Does what the name of the machine says: sleep <milliseconds>, die, print <text>, warn <text>, unreachable, denied, absent, twins.
    .PARAMETER Name
    What to do.
    .PARAMETER Id
    Not used.
    .EXAMPLE
    Get-VM -Name 'sleep 500'
    .OUTPUTS
    System.Management.Automation.PSCustomObject
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string]$Name = '',

        [guid]$Id = [guid]::Empty
    )

    if ($env:FABRIC_TEST_CALLS) {
        [System.IO.File]::AppendAllText($env:FABRIC_TEST_CALLS, "$Name`n")
    }
    $verb, $argument = $Name.Split([char[]]' ', 2)
    switch ($verb) {
        'sleep' { [System.Threading.Thread]::Sleep([int]$argument) }
        'die' { [System.Diagnostics.Process]::GetCurrentProcess().Kill() }
        'print' {
            [System.Console]::Out.Write($argument)
            [System.Console]::Error.WriteLine($argument)
        }
        'warn' { Write-Warning -Message $argument }
        'unreachable' {
            Write-Failure -Cmdlet $PSCmdlet -Id 'ObjectNotFound' -Category ObjectNotFound
            Write-Failure -Cmdlet $PSCmdlet -Id 'InvalidParameter' -Category InvalidArgument
            return
        }
        'denied' {
            Write-Failure -Cmdlet $PSCmdlet -Id 'AccessDenied' -Category PermissionDenied
            return
        }
        'absent' {
            Write-Failure -Cmdlet $PSCmdlet -Id 'InvalidParameter' -Category InvalidArgument
            return
        }
        'twins' { New-Machine -Name $Name }
    }
    New-Machine -Name $Name
}

function New-Machine {
    <#
    .SYNOPSIS
    Makes a machine with all kinds of values.
    .PARAMETER Name
    Its name.
    .EXAMPLE
    New-Machine -Name web1
    .OUTPUTS
    System.Management.Automation.PSCustomObject
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyString()]
        [string]$Name
    )

    [pscustomobject]@{
        PSTypeName         = 'Microsoft.HyperV.PowerShell.VirtualMachine'
        Id                 = [guid]'7d3a2c1e-0f4b-4a4f-9a55-0c6f0f6e5b11'
        Name               = $Name
        Generation         = 2
        State              = [System.DayOfWeek]::Monday
        Uptime             = [timespan]::FromSeconds(90061)
        CreationTime       = [datetime]::new(2024, 2, 29, 12, 0, 0, [System.DateTimeKind]::Utc)
        Version            = [version]'10.0'
        MemoryAssigned     = [int64]4294967296
        HighMemory         = [uint64]::MaxValue
        Notes              = '2024-01-31T00:00:00Z'
        NoNotes            = $null
        IsClustered        = $false
        StatusDescriptions = @('Operating normally')
        Empty              = @()
        Firmware           = [pscustomobject]@{ PSTypeName = 'Microsoft.HyperV.PowerShell.VMFirmware'; SecureBoot = 'On'; Hidden = 1 }
        Other              = [System.Net.IPAddress]::Loopback
    }
}

function Write-Failure {
    <#
    .SYNOPSIS
    Writes an error as the cmdlet Get-VM does.
    .PARAMETER Cmdlet
    The cmdlet that fails.
    .PARAMETER Id
    The word of its id.
    .PARAMETER Category
    Its category.
    .EXAMPLE
    Write-Failure -Cmdlet $PSCmdlet -Id InvalidParameter -Category InvalidArgument
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [System.Management.Automation.PSCmdlet]$Cmdlet,

        [Parameter(Mandatory = $true)]
        [string]$Id,

        [Parameter(Mandatory = $true)]
        [System.Management.Automation.ErrorCategory]$Category
    )

    $record = [System.Management.Automation.ErrorRecord]::new([System.Exception]::new('refused'), "$Id,Microsoft.HyperV.PowerShell.Commands.GetVM", $Category, $null)
    $Cmdlet.WriteError($record)
}
