function Get-FabricCall {
    <#
    .SYNOPSIS
    Shows the call log: every simulated cmdlet that ran, with its parameters.
    .PARAMETER Cmdlet
    Only this cmdlet; wildcards allowed.
    .PARAMETER HostName
    Only on this host; wildcards allowed.
    .PARAMETER Mutating
    Only cmdlets whose verb is not Get, Test, Measure or Compare.
    .PARAMETER Fabric
    Folder of the fabric; HYPERV_FABRIC_ROOT when left out.
    .EXAMPLE
    Get-FabricCall -Cmdlet Stop-VM
    .OUTPUTS
    PSCustomObject with Time, HostName, ProcessId, Sequence, Cmdlet, Parameters, Error
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Position = 0)]
        [string] $Cmdlet = '*',

        [Parameter()]
        [string] $HostName = '*',

        [Parameter()]
        [switch] $Mutating,

        [Parameter()]
        [string] $Fabric = ''
    )
    Use-FabricRoot -Root $Fabric -Script {
        $cleared = Read-SimulatedDocument -Path 'log/cleared.json'
        $since = if ($null -ne $cleared) { $cleared['Time'] } else { '' }
        $calls = foreach ($file in [System.IO.Directory]::GetFiles([System.IO.Path]::Combine($env:HYPERV_FABRIC_ROOT, 'log'), '*.jsonl')) { Read-CallLog -Path $file -Since $since }
        $calls | Where-Object -FilterScript { $_.Cmdlet -like $Cmdlet -and $_.HostName -like $HostName -and -not ($Mutating -and $_.Cmdlet -match '^(Get|Test|Measure|Compare)-') } |
            Sort-Object -Property Time, ProcessId, Sequence
    }
}
