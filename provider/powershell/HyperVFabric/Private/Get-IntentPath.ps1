function Get-IntentPath {
    <#
    .SYNOPSIS
    Gives the file of an intent, whose name is made from kind and name so that any name can be a file's.
    .PARAMETER Kind
    The kind of object.
    .PARAMETER Name
    The object's name. Case does not count, as it does not for Hyper-V.
    .EXAMPLE
    Get-IntentPath -Kind VirtualMachine -Name web1
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Kind,

        [Parameter(Mandatory = $true)]
        [string]$Name
    )

    $sha = [System.Security.Cryptography.SHA256]::Create()
    try {
        $bytes = $sha.ComputeHash([System.Text.Encoding]::UTF8.GetBytes("$Kind/$($Name.ToUpperInvariant())"))
    }
    finally {
        $sha.Dispose()
    }
    $file = [System.BitConverter]::ToString($bytes).Replace('-', '').Substring(0, 32).ToLowerInvariant() + '.json'
    return [System.IO.Path]::Combine($env:ProgramData, 'hyperv-fabric', 'intents', $file)
}
