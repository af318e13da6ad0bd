function Get-HostAdapter {
    <#
    .SYNOPSIS
    Gives the network adapters of the host: the physical ones and those of the management OS on virtual switches.
    .EXAMPLE
    Get-HostAdapter
    .OUTPUTS
    Objects of the class MSFT_NetAdapter
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()
    $hostRecord = Get-SimulatedHost
    foreach ($adapter in $hostRecord['NetworkAdapters']) {
        New-AdapterObject -Name $adapter['Name'] -Description $adapter['InterfaceDescription'] -Index $adapter['InterfaceIndex'] -Guid $adapter['InterfaceGuid'] `
            -MacAddress $adapter['MacAddress'] -Speed $adapter['LinkSpeed'] -Status $adapter['Status']
    }
    $index = 100
    $number = 1
    foreach ($adapter in $hostRecord['ManagementAdapters']) {
        $mac = $adapter['MacAddress'] -replace '(..)(?=.)', '$1-'
        $description = if ($number -eq 1) { 'Hyper-V Virtual Ethernet Adapter' } else { "Hyper-V Virtual Ethernet Adapter #$number" }
        New-AdapterObject -Name "vEthernet ($($adapter['Name']))" -Description $description -Index $index -Guid $adapter['AdapterId'] -MacAddress $mac -Speed 10000000000 -Status 'Up' -Virtual
        $index++
        $number++
    }
}
