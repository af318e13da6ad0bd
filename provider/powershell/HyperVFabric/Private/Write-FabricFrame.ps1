function Write-FabricFrame {
    <#
    .SYNOPSIS
    Writes one frame of the current call to standard output: marker, kind and Base64, on one line.
    .PARAMETER Kind
    A: the call was received. P: progress. R: the reply.
    .PARAMETER Content
    What the frame carries, made of plain values. A frame of kind A carries nothing.
    .EXAMPLE
    Write-FabricFrame -Kind P -Content @{ message = 'copying' }
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [ValidateSet('A', 'P', 'R')]
        [string]$Kind,

        [System.Collections.IDictionary]$Content = $null
    )

    $payload = ''
    if ($null -ne $Content) {
        $json = ConvertTo-Json -InputObject $Content -Depth 90 -Compress
        $payload = [System.Convert]::ToBase64String([System.Text.Encoding]::UTF8.GetBytes($json))
    }
    # Base64 keeps code pages, line breaks and wrapping out of it; the marker tells it from whatever else a cmdlet prints.
    [System.Console]::Out.WriteLine([string]::Concat($script:FabricCall.Marker, $Kind, $payload))
    [System.Console]::Out.Flush()
}
