function Update-SimulatedVM {
    <#
    .SYNOPSIS
    Changes a virtual machine under its lock and gives the new record; nothing when the change was refused.
    .PARAMETER Call
    The call; without it a refusal is thrown.
    .PARAMETER Id
    Id of the virtual machine.
    .PARAMETER Change
    Gets the record and changes it in place; refuses with Deny-SimulatedCall. The cmdlet's variables can be read in it, not set.
    .PARAMETER HostName
    Name of the host; the session's host when left out.
    .EXAMPLE
    Update-SimulatedVM -Call $call -Id $vm['Id'] -Change { param($record) $record['Notes'] = $Notes }
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
    Lock-SimulatedObject -Kind vm -Key $Id -Action {
        $record = Read-SimulatedDocument -Path "hosts/$HostName/vms/$Id.json" -Fresh
        if ($null -eq $record) {
            $gone = "Hyper-V encountered an error trying to access an object on computer '$HostName' because the object was not found. The object might have been deleted."
            if ($null -eq $Call) { throw $gone }
            Write-SimulatedError -Call $Call -Word ObjectNotFound -Message $gone -Target $Id
            return
        }
        $before = Get-VMIndexKey -HostName $HostName -Record $record
        if (Invoke-Change -Call $Call -Change $Change -Document $record) {
            Write-VMRecord -HostName $HostName -Old $before -Record $record
            $record
        }
    }
}
