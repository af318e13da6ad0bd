function ConvertTo-DiskAttachment {
    <#
    .SYNOPSIS
    Says which machine a drive belongs to, and where it is plugged in.
    .PARAMETER Drive
    A hard disk drive of a virtual machine.
    .EXAMPLE
    ConvertTo-DiskAttachment -Drive $drive
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [object]$Drive
    )

    return [ordered]@{
        vmId               = [string]$Drive.VMId
        vmName             = [string]$Drive.VMName
        controllerType     = [string]$Drive.ControllerType
        controllerNumber   = [int]$Drive.ControllerNumber
        controllerLocation = [int]$Drive.ControllerLocation
        path               = [string]$Drive.Path
    }
}
