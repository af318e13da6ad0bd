function Update-SimulatedHost {
    <#
    .SYNOPSIS
    Changes the record of a host under its lock and gives the new record; nothing when the change was refused.
    .PARAMETER Call
    The call; without it a refusal is thrown.
    .PARAMETER Change
    Gets the record and changes it in place; refuses with Deny-SimulatedCall.
    .PARAMETER HostName
    Name of the host; the session's host when left out.
    .EXAMPLE
    Update-SimulatedHost -Call $call -Change { param($record) $record['VMHost']['MaximumStorageMigrations'] = 4 }
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
        [scriptblock] $Change,

        [Parameter()]
        [string] $HostName = (Get-SessionHostName)
    )
    Lock-SimulatedObject -Kind host -Key $HostName -Action {
        $record = Get-SimulatedHost -HostName $HostName -Fresh
        if (Invoke-Change -Call $Call -Change $Change -Document $record) {
            Write-SimulatedDocument -Path "hosts/$HostName/host.json" -Document $record
            $record
        }
    }
}
