function Read-SwitchAdapter {
    <#
    .SYNOPSIS
    Lists the network adapters of this host, each with the virtual switch that uses it.
    .DESCRIPTION
    A switch knows its adapters by description only, and the cmdlets take them by name. An adapter that a switch still knows and the
    host no longer has is listed without a name.
    .EXAMPLE
    Read-SwitchAdapter | Where-Object -FilterScript { $null -eq $_.switchId }
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param()

    Import-HostModule -Name Hyper-V
    Import-HostModule -Name NetAdapter
    $users = [ordered]@{}
    foreach ($virtualSwitch in @(Hyper-V\Get-VMSwitch -SwitchType External -ErrorAction Stop)) {
        foreach ($description in @($virtualSwitch.NetAdapterInterfaceDescriptions)) {
            if (-not [string]::IsNullOrEmpty($description)) {
                $users[[string]$description] = $virtualSwitch
            }
        }
    }

    $adapters = [System.Collections.Generic.List[object]]::new()
    foreach ($adapter in @(NetAdapter\Get-NetAdapter -ErrorAction Stop)) {
        # The host's own ends of its switches cannot be bound to a switch.
        if ($adapter.InterfaceDescription -like 'Hyper-V Virtual Ethernet Adapter*') {
            continue
        }
        $adapters.Add(@{ Name = [string]$adapter.Name; Description = [string]$adapter.InterfaceDescription })
    }
    foreach ($description in $users.Keys) {
        if (@($adapters | Where-Object -FilterScript { $_.Description -eq $description }).Count -eq 0) {
            $adapters.Add(@{ Name = $null; Description = $description })
        }
    }

    foreach ($adapter in $adapters) {
        $user = $users[$adapter.Description]
        [ordered]@{
            name        = $adapter.Name
            description = $adapter.Description
            switchId    = $(if ($null -ne $user) { [string]$user.Id })
            switchName  = $(if ($null -ne $user) { [string]$user.Name })
        }
    }
}
