function Update-SimulatedDisk {
    <#
    .SYNOPSIS
    Changes the record of a virtual disk file under its lock and gives the new record; nothing when the change was refused or the file is gone.
    .PARAMETER Call
    The call; without it a refusal is thrown.
    .PARAMETER Path
    The Windows path.
    .PARAMETER Change
    Gets the record and changes it in place; refuses with Deny-SimulatedCall.
    .PARAMETER HostName
    Name of the host; the session's host when left out.
    .EXAMPLE
    Update-SimulatedDisk -Call $call -Path $Path -Change { param($disk) $disk['Size'] = $SizeBytes }
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
        [string] $Path,

        [Parameter(Mandatory)]
        [scriptblock] $Change,

        [Parameter()]
        [string] $HostName = (Get-SessionHostName)
    )
    $relative = Resolve-SimulatedPath -Path $Path -HostName $HostName -Relative
    if (-not $relative) { return }
    Lock-SimulatedObject -Kind disk -Key $relative -Action {
        $record = Get-SimulatedDisk -Path $Path -HostName $HostName -Fresh
        if ($null -ne $record -and (Invoke-Change -Call $Call -Change $Change -Document $record)) {
            Write-SimulatedDocument -Path $relative -Document $record
            $record
        }
    }
}
