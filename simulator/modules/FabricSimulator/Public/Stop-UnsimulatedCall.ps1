function Stop-UnsimulatedCall {
    <#
    .SYNOPSIS
    Fails for a cmdlet that the simulator does not have.
    .PARAMETER Name
    Name of the cmdlet.
    .PARAMETER Module
    Name of its module.
    .EXAMPLE
    Stop-UnsimulatedCall -Name Get-VMReplication -Module Hyper-V
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [string] $Name,

        [Parameter(Mandatory)]
        [string] $Module
    )
    $record = [System.Management.Automation.ErrorRecord]::new(
        [System.NotImplementedException]::new("The simulator does not implement $Module\$Name."), 'NotImplemented', 'NotImplemented', $Name)
    $script:FullErrorIdField.SetValue($record, "NotImplemented,$Name")
    $PSCmdlet.ThrowTerminatingError($record)
}
