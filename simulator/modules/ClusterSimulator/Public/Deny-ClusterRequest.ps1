function Deny-ClusterRequest {
    <#
    .SYNOPSIS
    Refuses a request as the cluster service does: throws an error that carries the Win32 number.
    .PARAMETER Code
    The number.
    .PARAMETER Target
    The name of what was asked for.
    .PARAMETER Message
    Text before the number's own; the number's own text alone when left out.
    .PARAMETER Word
    First part of the error id, where it is not the cmdlet's name.
    .EXAMPLE
    Deny-ClusterRequest -Code 5070 -Target HV02
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [int] $Code,

        [Parameter()]
        [string] $Target,

        [Parameter()]
        [string] $Message,

        [Parameter()]
        [string] $Word
    )
    $text = Get-ClusterErrorText -Code $Code
    if ($Message) { $text = "$Message $text" }
    $exception = [System.InvalidOperationException]::new($text)
    $exception.Data['ClusterRefusal'] = @{ Code = $Code; Target = $Target; Word = $Word; Message = $text }
    throw [System.Management.Automation.ErrorRecord]::new($exception, "Cluster$Code", 'InvalidOperation', $Target)
}
