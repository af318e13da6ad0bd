function Write-IntentFile {
    <#
    .SYNOPSIS
    Writes the file of an intent, in place of the one that is there.
    .PARAMETER Kind
    The kind of object.
    .PARAMETER Name
    The object's name or path.
    .PARAMETER Token
    Says who makes it.
    .PARAMETER Id
    The object's id; empty while it is not known to exist.
    .EXAMPLE
    Write-IntentFile -Kind VirtualMachine -Name web1 -Token shop/production -Id ''
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Kind,

        [Parameter(Mandatory = $true)]
        [string]$Name,

        [Parameter(Mandatory = $true)]
        [string]$Token,

        [Parameter(Mandatory = $true)]
        [AllowEmptyString()]
        [string]$Id
    )

    $path = Get-IntentPath -Kind $Kind -Name $Name
    $null = [System.IO.Directory]::CreateDirectory([System.IO.Path]::GetDirectoryName($path))
    $intent = [ordered]@{
        kind  = $Kind
        name  = $Name
        token = $Token
        # Text that PowerShell 7 cannot take for a date when it reads the file.
        time  = 'utc ' + [datetime]::UtcNow.ToString('o')
        id    = $Id
    }
    # First beside it and then over it: a crash leaves the old record or the new one.
    $draft = "$path.$([guid]::NewGuid().ToString('N'))"
    [System.IO.File]::WriteAllText($draft, (ConvertTo-Json -InputObject $intent -Compress -Depth 3), [System.Text.UTF8Encoding]::new($false))
    if ([System.IO.File]::Exists($path)) {
        [System.IO.File]::Replace($draft, $path, [NullString]::Value)
    }
    else {
        [System.IO.File]::Move($draft, $path)
    }
}
