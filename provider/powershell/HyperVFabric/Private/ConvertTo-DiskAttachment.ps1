function ConvertTo-DiskAttachment {
    <#
    .SYNOPSIS
    Says which machine a drive belongs to, and where it is plugged in.
    .PARAMETER Drive
    A hard disk drive of a virtual machine.
    .PARAMETER State
    The state of the machine.
    .EXAMPLE
    ConvertTo-DiskAttachment -Drive $drive -State Running
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [object]$Drive,

        [Parameter(Mandatory = $true)]
        [string]$State
    )

    return [ordered]@{
        vmId               = [string]$Drive.VMId
        vmName             = [string]$Drive.VMName
        vmState            = $State
        controllerType     = [string]$Drive.ControllerType
        controllerNumber   = [int]$Drive.ControllerNumber
        controllerLocation = [int]$Drive.ControllerLocation
        path               = [string]$Drive.Path
    }
}
