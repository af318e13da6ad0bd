function Assert-Absence {
    <#
    .SYNOPSIS
    Throws unless the errors of a lookup say no more than that the object is not there.
    .DESCRIPTION
    A missing machine or switch is InvalidParameter. ObjectNotFound means that the management service was not reached, and the
    InvalidParameter record that follows it then proves nothing.
    .PARAMETER ErrorRecord
    What the lookup wrote to its error stream.
    .EXAMPLE
    Assert-Absence -ErrorRecord $problems
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [object[]]$ErrorRecord
    )

    foreach ($record in $ErrorRecord) {
        if ($record -isnot [System.Management.Automation.ErrorRecord]) {
            continue
        }
        if ($record.CategoryInfo.Category -eq 'ObjectNotFound') {
            throw (New-FabricError -Code HostUnreachable -Message "The Virtual Machine Management service of this host was not reached. $($record.Exception.Message)" -Category ConnectionError)
        }
        if (-not $record.FullyQualifiedErrorId.StartsWith('InvalidParameter,', [System.StringComparison]::Ordinal)) {
            throw $record
        }
    }
}
