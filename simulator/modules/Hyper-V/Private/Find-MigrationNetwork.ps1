function Find-MigrationNetwork {
    <#
    .SYNOPSIS
    Gives the records of the migration networks that a text with wildcards names; none is an error.
    .PARAMETER Call
    The call.
    .PARAMETER Text
    The subnet.
    .EXAMPLE
    Find-MigrationNetwork -Call $call -Text '10.0.*'
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [string] $Text
    )
    $found = @((Get-SimulatedHost)['MigrationNetworks'] | Where-Object -FilterScript { $_ -and $_['Subnet'] -like $Text })
    if ($found.Count -eq 0) { Write-SimulatedError -Call $Call -Word ObjectNotFound -Target $Text -Message "Hyper-V was unable to find a migration network with subnet `"$Text`"." }
    $found
}
