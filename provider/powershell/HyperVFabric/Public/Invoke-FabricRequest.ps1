function Invoke-FabricRequest {
    <#
    .SYNOPSIS
    Runs one request of a session and writes its reply as a frame on standard output.
    .PARAMETER Request
    Base64 of the UTF-8 JSON of { id, marker, command, parameters }.
    .EXAMPLE
    Invoke-FabricRequest -Request $text
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Request
    )

    $watch = [System.Diagnostics.Stopwatch]::StartNew()
    $message = ConvertFrom-Json -InputObject ([System.Text.Encoding]::UTF8.GetString([System.Convert]::FromBase64String($Request)))
    $script:FabricCall = New-FabricCall -Marker $message.marker
    # The caller may send the request again only if this never came.
    Write-FabricFrame -Kind A

    $reply = [ordered]@{ id = $message.id; ok = $false; result = $null; error = $null; warnings = @(); timings = $null; done = @() }
    try {
        $parameters = ConvertFrom-RequestValue -InputObject $message.parameters
        foreach ($item in @(Invoke-FabricCommand -Command $message.command -Parameters $parameters 3>&1)) {
            if ($item -is [System.Management.Automation.WarningRecord]) {
                $script:FabricCall.Warnings.Add($item.Message)
            }
            else {
                $reply.result = $item
            }
        }
        $reply.ok = $true
    }
    catch {
        $reply.result = $script:FabricCall.Result
        $reply.error = ConvertTo-ReplyError -ErrorRecord $_ -Step $script:FabricCall.FailedStep
    }
    # The list of errors holds what they were about, and that can be large.
    $global:Error.Clear()

    $reply.warnings = $script:FabricCall.Warnings.ToArray()
    $reply.done = $script:FabricCall.Done.ToArray()
    $reply.timings = [ordered]@{ milliseconds = [int64]$watch.ElapsedMilliseconds; steps = $script:FabricCall.Steps.ToArray() }
    try {
        Write-FabricFrame -Kind R -Content $reply
    }
    catch [System.IO.IOException] {
        # Nobody reads any more: the process that asked is gone, and the session with it.
        [System.Environment]::Exit(1)
    }
}
