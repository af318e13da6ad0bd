function Clear-FabricCall {
    <#
    .SYNOPSIS
    Empties the call log.
    .PARAMETER Fabric
    Folder of the fabric; HYPERV_FABRIC_ROOT when left out.
    .EXAMPLE
    Clear-FabricCall
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter()]
        [string] $Fabric = ''
    )
    Use-FabricRoot -Root $Fabric -Script {
        # Sessions that run keep their files open, so the lines stay and are hidden.
        Write-SimulatedDocument -Path 'log/cleared.json' -Document ([ordered] @{ Time = [datetime]::UtcNow.ToString('o') })
    }
}
