function Get-ControllerType {
    <#
    .SYNOPSIS
    Gives the type of a controller object.
    .PARAMETER Controller
    The object.
    .EXAMPLE
    Get-ControllerType -Controller (Get-VMScsiController -VMName web01)[0]
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)]
        [Microsoft.HyperV.PowerShell.VMDriveController] $Controller
    )
    if ($Controller -is [Microsoft.HyperV.PowerShell.VMIdeController]) { 'IDE' } else { 'SCSI' }
}
