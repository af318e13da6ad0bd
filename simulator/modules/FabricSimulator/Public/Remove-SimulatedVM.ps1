function Remove-SimulatedVM {
    <#
    .SYNOPSIS
    Removes a virtual machine's record under its lock; disk files stay. Gives $true when it was removed.
    .PARAMETER Call
    The call; without it a refusal is thrown.
    .PARAMETER Id
    Id of the virtual machine.
    .PARAMETER Check
    Gets the record and refuses with Deny-SimulatedCall.
    .PARAMETER HostName
    Name of the host; the session's host when left out.
    .EXAMPLE
    Remove-SimulatedVM -Call $call -Id $vm['Id'] -Check { param($record) Assert-SimulatedState -Call $call -VM $record -State Off, Saved }
    .OUTPUTS
    System.Boolean
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter()]
        [AllowNull()]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [string] $Id,

        [Parameter()]
        [scriptblock] $Check = { },

        [Parameter()]
        [string] $HostName = (Get-SessionHostName)
    )
    Lock-SimulatedObject -Kind vm -Key $Id -Action {
        $record = Read-SimulatedDocument -Path "hosts/$HostName/vms/$Id.json" -Fresh
        if ($null -eq $record) { return $false }
        if (-not (Invoke-Change -Call $Call -Change $Check -Document $record)) { return $false }
        Write-VMRecord -HostName $HostName -Old (Get-VMIndexKey -HostName $HostName -Record $record) -Record $null
        $true
    }
}
