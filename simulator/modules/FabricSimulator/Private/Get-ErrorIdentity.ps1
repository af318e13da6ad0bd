function Get-ErrorIdentity {
    <#
    .SYNOPSIS
    Gives the class name and the exception type that errors of a cmdlet carry on Windows.
    .PARAMETER Call
    The call.
    .EXAMPLE
    Get-ErrorIdentity -Call $call
    .OUTPUTS
    System.Collections.Hashtable
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call
    )
    $name = $Call['Name']
    $verb, $noun = $name.Split('-', 2)
    switch ($Call['Cmdlet'].MyInvocation.MyCommand.ModuleName) {
        'Hyper-V' {
            $class = if ($name -eq 'New-VHD') { 'Microsoft.Vhd.PowerShell.Cmdlets.NewVhd' }
            elseif ($noun -like 'VHD*') { "Microsoft.Vhd.PowerShell.Cmdlets.$verb$noun" }
            elseif ($name -eq 'Checkpoint-VM') { 'Microsoft.HyperV.PowerShell.Commands.NewVMSnapshot' }
            else { "Microsoft.HyperV.PowerShell.Commands.$verb$noun" }
            return @{ Class = $class; ExceptionType = [Microsoft.HyperV.PowerShell.VirtualizationException] }
        }
        'FailoverClusters' {
            $short = if ($verb -eq 'Get' -and $noun -ne 'Cluster') { $noun.Substring('Cluster'.Length) } else { $noun }
            return @{
                Class = "Microsoft.FailoverClusters.PowerShell.$verb${short}Command"
                ExceptionType = 'Microsoft.FailoverClusters.PowerShell.ClusterCmdletException' -as [type]
            }
        }
        'ServerManager' {
            $commandVerb = @{ Install = 'Add'; Uninstall = 'Remove'; Get = 'Get' }[$verb]
            return @{ Class = "Microsoft.Windows.ServerManager.Commands.$commandVerb${noun}Command"; ExceptionType = [System.Exception] }
        }
        default {
            return @{ Class = $name; ExceptionType = [System.InvalidOperationException] }
        }
    }
}
