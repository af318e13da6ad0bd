function ConvertTo-FileName {
    <#
    .SYNOPSIS
    Makes a readable file name of a text; texts that differ only in case give the same name.
    .PARAMETER Text
    The text.
    .EXAMPLE
    ConvertTo-FileName -Text 'C:\VMs\A.vhdx'
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory, Position = 0)]
        [AllowEmptyString()]
        [string] $Text
    )
    $name = [System.Uri]::EscapeDataString($Text.ToLowerInvariant())
    if ($name.Length -le 180) { return $name.Replace('*', '%2A') }
    $hash = [System.Convert]::ToHexString([System.Security.Cryptography.SHA256]::HashData([System.Text.Encoding]::UTF8.GetBytes($name)))
    $name.Substring(0, 100) + '-' + $hash.Substring(0, 32)
}
