function Get-MoveAction {
    <#
    .SYNOPSIS
    Gives the offline action by which a machine leaves its node in a move that is not live.
    .PARAMETER Type
    Kind of the move.
    .EXAMPLE
    Get-MoveAction -Type Quick
    .OUTPUTS
    System.Int32: 0 turn off, 1 save, 2 shut down, 3 shut down by force
    #>
    [CmdletBinding()]
    [OutputType([int])]
    param(
        [Parameter(Mandatory)]
        [string] $Type
    )
    @{ Quick = 1; Shutdown = 2; ShutdownForce = 3; TurnOff = 0 }[$Type]
}
