function Assert-NewMigrationNetwork {
    <#
    .SYNOPSIS
    Refuses a migration network that the host has already. Only inside a -Change block.
    .PARAMETER Call
    The call.
    .PARAMETER HostRecord
    Record of the host.
    .PARAMETER Text
    The subnet.
    .EXAMPLE
    Assert-NewMigrationNetwork -Call $call -HostRecord $record -Text '10.0.0.0/24'
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $HostRecord,

        [Parameter(Mandatory)]
        [string] $Text
    )
    if (@($HostRecord['MigrationNetworks'] | Where-Object -FilterScript { $_ -and $_['Subnet'] -eq $Text }).Count -gt 0) {
        Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $Text -Message "The migration network '$Text' exists already."
    }
}
