function Add-FabricFault {
    <#
    .SYNOPSIS
    Lets a call of a cmdlet fail.
    .DESCRIPTION
    Calls are counted over all sessions from now on. Actions: Error writes an error and does nothing; Ignore does nothing and says nothing; Hang waits and
    goes on; KillBefore and KillAfter end the session's process before or after the change; KillParentBefore and KillParentAfter end the process that
    started the session.
    .PARAMETER Cmdlet
    The cmdlet; wildcards allowed.
    .PARAMETER Action
    What happens.
    .PARAMETER Nth
    The first call that is struck.
    .PARAMETER Times
    How many calls in a row are struck.
    .PARAMETER HostName
    Only calls on this host.
    .PARAMETER Parameter
    Only calls with this parameter.
    .PARAMETER Word
    First part of the error id.
    .PARAMETER Message
    Text of the error.
    .PARAMETER Category
    Category of the error, where it differs from that of the word.
    .PARAMETER Code
    Win32 number of the error.
    .PARAMETER Seconds
    How long a hang lasts.
    .PARAMETER Fabric
    Folder of the fabric; HYPERV_FABRIC_ROOT when left out.
    .EXAMPLE
    Add-FabricFault -Cmdlet Start-VM -Action Error -Word OutOfMemory -Message 'Not enough memory.' -Nth 2
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory, Position = 0)]
        [string] $Cmdlet,

        [Parameter(Mandatory, Position = 1)]
        [ValidateSet('Error', 'Ignore', 'Hang', 'KillBefore', 'KillAfter', 'KillParentBefore', 'KillParentAfter')]
        [string] $Action,

        [Parameter()]
        [int] $Nth = 1,

        [Parameter()]
        [int] $Times = 1,

        [Parameter()]
        [string] $HostName = '',

        [Parameter()]
        [string] $Parameter = '',

        [Parameter()]
        [string] $Word = 'OperationFailed',

        [Parameter()]
        [string] $Message = 'The operation failed.',

        [Parameter()]
        [string] $Category = '',

        [Parameter()]
        [int] $Code = 0,

        [Parameter()]
        [double] $Seconds = 3600,

        [Parameter()]
        [string] $Fabric = ''
    )
    Use-FabricRoot -Root $Fabric -Script {
        Lock-SimulatedObject -Kind fault -Key faults -Action {
            $document = Read-SimulatedDocument -Path 'faults.json' -Fresh
            if ($null -eq $document) { $document = [ordered] @{ Faults = @() } }
            $document['Faults'] = @($document['Faults']) + @([ordered] @{
                    Cmdlet = $Cmdlet; Action = $Action; Nth = $Nth; Times = $Times; HostName = $HostName; Parameter = $Parameter; Word = $Word; Message = $Message
                    Category = $Category; Code = $Code; Seconds = $Seconds; Seen = 0
                })
            Write-SimulatedDocument -Path 'faults.json' -Document $document
        }
    }
}
