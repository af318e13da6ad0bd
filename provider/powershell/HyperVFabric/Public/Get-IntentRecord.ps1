function Get-IntentRecord {
    <#
    .SYNOPSIS
    Reads the intent of an object, or gives nothing when there is none.
    .PARAMETER Kind
    The kind of object.
    .PARAMETER Name
    The object's name.
    .EXAMPLE
    Get-IntentRecord -Kind VirtualMachine -Name web1
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Kind,

        [Parameter(Mandatory = $true)]
        [string]$Name
    )

    $path = Get-IntentPath -Kind $Kind -Name $Name
    try {
        $text = [System.IO.File]::ReadAllText($path)
    }
    catch {
        $cause = $_.Exception.GetBaseException()
        if ($cause -is [System.IO.FileNotFoundException] -or $cause -is [System.IO.DirectoryNotFoundException]) {
            return $null
        }
        throw
    }
    $intent = ConvertFrom-Json -InputObject $text
    return [ordered]@{
        kind  = [string]$intent.kind
        name  = [string]$intent.name
        token = [string]$intent.token
        time  = ([string]$intent.time).Substring(4)
        id    = $(if ([string]::IsNullOrEmpty($intent.id)) { $null } else { [string]$intent.id })
    }
}
