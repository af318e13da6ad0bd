function Test-SessionHostName {
    <#
    .SYNOPSIS
    Tells whether a computer name means the session's host.
    .PARAMETER Name
    The name: short, with a domain, or a word for this computer.
    .EXAMPLE
    Test-SessionHostName -Name hv01.contoso.com
    .OUTPUTS
    System.Boolean
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory)]
        [AllowEmptyString()]
        [string] $Name
    )
    $short = $script:Session['HostName']
    $Name -in '', '.', 'localhost', '127.0.0.1', $short -or $Name -like "$short.*"
}
