function Write-ClusterError {
    <#
    .SYNOPSIS
    Writes a refusal of the cluster service as the cmdlet's error.
    .PARAMETER Call
    The call.
    .PARAMETER Refusal
    Code, Target, Message and Word of the refusal.
    .EXAMPLE
    Write-ClusterError -Call $call -Refusal $refusal
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [hashtable] $Refusal
    )
    $word = if ($Refusal['Word']) { $Refusal['Word'] } else { $Call['Name'] }
    Write-SimulatedError -Call $Call -Word $word -InnerCode $Refusal['Code'] -Target $Refusal['Target'] -Message $Refusal['Message']
}
