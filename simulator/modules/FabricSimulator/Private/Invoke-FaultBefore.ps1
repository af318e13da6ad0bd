function Invoke-FaultBefore {
    <#
    .SYNOPSIS
    Carries out a fault that strikes before the cmdlet's change. Gives $false when the cmdlet is to do nothing.
    .PARAMETER Call
    The call with its fault.
    .EXAMPLE
    Invoke-FaultBefore -Call $call
    .OUTPUTS
    System.Boolean
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call
    )
    $fault = $Call['Fault']
    switch ($fault['Action']) {
        'KillBefore' { Stop-ProcessAtOnce -Id $PID }
        'KillParentBefore' { Stop-ProcessAtOnce -Id (Get-ParentProcessId) }
        'Hang' { [System.Threading.Thread]::Sleep([int] ($fault['Seconds'] * 1000)) }
        'Ignore' { return $false }
        'Error' {
            $category = if ($fault['Category']) { $fault['Category'] } else { 'NotSpecified' }
            $inner = if ($fault['Code']) { @{ InnerCode = $fault['Code'] } } else { @{} }
            Write-SimulatedError -Call $Call -Word $fault['Word'] -Message $fault['Message'] -Category $category @inner
            return $false
        }
    }
    $true
}
