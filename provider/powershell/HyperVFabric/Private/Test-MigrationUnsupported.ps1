function Test-MigrationUnsupported {
    <#
    .SYNOPSIS
    Whether an error of a move says that a virtual machine cannot be moved in this way at all, so that another way may be tried.
    .PARAMETER ErrorRecord
    The error.
    .EXAMPLE
    Test-MigrationUnsupported -ErrorRecord $failure
    .OUTPUTS
    System.Boolean
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory = $true)]
        [System.Management.Automation.ErrorRecord]$ErrorRecord
    )

    $numbers = @(
        50 # not supported, as with a GPU partition
        1332 # the account of the machine is known no more: a live migration needs it
        5035 # no network for live migrations
        10013 # the connection for live migrations is forbidden here
        10061 # and there
        -2146893043 # 0x8009030D, the account is not recognized there
        -2146893042 # 0x8009030E, no credentials for the other host
        -2146893053 # 0x80090303, the other host's name is registered wrongly
        -2146893022 # 0x80090322, or for another account
    )
    return $numbers -contains (Get-ErrorNumber -ErrorRecord $ErrorRecord)
}
