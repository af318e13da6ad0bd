function New-FabricError {
    <#
    .SYNOPSIS
    Makes an error of our own, which the caller throws. Its id is 'HyperVFabric.<Code>'.
    .PARAMETER Code
    The word that callers decide on.
    .PARAMETER Message
    What happened, for a person.
    .PARAMETER Category
    PowerShell's category of the error.
    .PARAMETER TargetObject
    What the error is about.
    .EXAMPLE
    throw (New-FabricError -Code NotFound -Message 'No switch has that id.' -Category ObjectNotFound)
    .OUTPUTS
    System.Management.Automation.ErrorRecord
    #>
    [CmdletBinding()]
    [OutputType([System.Management.Automation.ErrorRecord])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Code,

        [Parameter(Mandatory = $true)]
        [string]$Message,

        [Parameter(Mandatory = $true)]
        [System.Management.Automation.ErrorCategory]$Category,

        [AllowNull()]
        [object]$TargetObject = $null
    )

    $exception = [System.InvalidOperationException]::new($Message)
    return [System.Management.Automation.ErrorRecord]::new($exception, "HyperVFabric.$Code", $Category, $TargetObject)
}
