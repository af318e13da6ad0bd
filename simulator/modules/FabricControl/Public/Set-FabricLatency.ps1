function Set-FabricLatency {
    <#
    .SYNOPSIS
    Lets cmdlets take longer.
    .DESCRIPTION
    The last rule that fits a cmdlet counts. Without a rule left there is no latency.
    .PARAMETER Cmdlet
    The cmdlets; wildcards allowed.
    .PARAMETER Milliseconds
    How long a call waits; 0 takes the rule away.
    .PARAMETER Fabric
    Folder of the fabric; HYPERV_FABRIC_ROOT when left out.
    .EXAMPLE
    Set-FabricLatency -Cmdlet New-VM -Milliseconds 500
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Position = 0)]
        [string] $Cmdlet = '*',

        [Parameter(Mandatory, Position = 1)]
        [int] $Milliseconds,

        [Parameter()]
        [string] $Fabric = ''
    )
    Use-FabricRoot -Root $Fabric -Script {
        Lock-SimulatedObject -Kind fault -Key latency -Action {
            $document = Read-SimulatedDocument -Path 'latency.json' -Fresh
            $rules = @(if ($null -ne $document) { $document['Rules'] | Where-Object -FilterScript { $_['Cmdlet'] -ne $Cmdlet } })
            if ($Milliseconds -gt 0) { $rules += [ordered] @{ Cmdlet = $Cmdlet; Milliseconds = $Milliseconds } }
            if ($rules.Count -eq 0) { Remove-SimulatedDocument -Path 'latency.json' } else { Write-SimulatedDocument -Path 'latency.json' -Document ([ordered] @{ Rules = $rules }) }
        }
    }
}
