function Write-FabricProgress {
    <#
    .SYNOPSIS
    Tells the caller how far a long operation is.
    .PARAMETER Message
    What is going on, in one line.
    .PARAMETER PercentComplete
    How much is done, where that is known.
    .EXAMPLE
    Write-FabricProgress -Message 'waiting for the guest of web1 to shut down (10 s)'
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Message,

        [ValidateRange(-1, 100)]
        [int]$PercentComplete = -1
    )

    $content = @{ message = $Message }
    if ($PercentComplete -ge 0) {
        $content.percent = $PercentComplete
    }
    Write-FabricFrame -Kind P -Content $content
}
