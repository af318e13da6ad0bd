function Update-SimulatedSwitch {
    <#
    .SYNOPSIS
    Changes a virtual switch under its lock and gives the new record; nothing when the change was refused or the switch is gone.
    .PARAMETER Call
    The call; without it a refusal is thrown.
    .PARAMETER Id
    Id of the switch.
    .PARAMETER Change
    Gets the record and changes it in place; refuses with Deny-SimulatedCall.
    .PARAMETER HostName
    Name of the host; the session's host when left out.
    .EXAMPLE
    Update-SimulatedSwitch -Call $call -Id $switch['Id'] -Change { param($record) $record['Notes'] = $Notes }
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter()]
        [AllowNull()]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [string] $Id,

        [Parameter(Mandatory)]
        [scriptblock] $Change,

        [Parameter()]
        [string] $HostName = (Get-SessionHostName)
    )
    $path = "hosts/$HostName/switches/$($Id.ToLowerInvariant()).json"
    Lock-SimulatedObject -Kind switch -Key $Id -Action {
        $record = Read-SimulatedDocument -Path $path -Fresh
        if ($null -ne $record -and (Invoke-Change -Call $Call -Change $Change -Document $record)) {
            Write-SimulatedDocument -Path $path -Document $record
            $record
        }
    }
}
