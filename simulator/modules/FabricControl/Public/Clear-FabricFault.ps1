function Clear-FabricFault {
    <#
    .SYNOPSIS
    Takes all faults away.
    .PARAMETER Fabric
    Folder of the fabric; HYPERV_FABRIC_ROOT when left out.
    .EXAMPLE
    Clear-FabricFault
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter()]
        [string] $Fabric = ''
    )
    Use-FabricRoot -Root $Fabric -Script { Remove-SimulatedDocument -Path 'faults.json' }
}
