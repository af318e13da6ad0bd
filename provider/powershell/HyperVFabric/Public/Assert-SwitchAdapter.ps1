function Assert-SwitchAdapter {
    <#
    .SYNOPSIS
    Fails unless this host has certain network adapters and no virtual switch uses them yet.
    .DESCRIPTION
    The host itself finds out when the switch is half made, and then names the adapter by its GUID.
    .PARAMETER NetAdapterName
    The adapters' names.
    .PARAMETER NetAdapterInterfaceDescription
    The adapters' interface descriptions.
    .EXAMPLE
    Assert-SwitchAdapter -NetAdapterName 'Ethernet', 'Ethernet 2'
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true, ParameterSetName = 'Name')]
        [string[]]$NetAdapterName,

        [Parameter(Mandatory = $true, ParameterSetName = 'Description')]
        [string[]]$NetAdapterInterfaceDescription
    )

    $key = 'name'
    $wanted = $NetAdapterName
    if ($PSCmdlet.ParameterSetName -eq 'Description') {
        $key = 'description'
        $wanted = $NetAdapterInterfaceDescription
    }
    $adapters = @(Read-SwitchAdapter | Where-Object -FilterScript { $null -ne $_.name })
    foreach ($text in $wanted) {
        $found = @($adapters | Where-Object -FilterScript { [string]::Equals([string]$_[$key], $text, [System.StringComparison]::OrdinalIgnoreCase) })
        if ($found.Count -eq 0) {
            $known = @($adapters | ForEach-Object -Process { "'$($_[$key])'" }) -join ', '
            throw (New-FabricError -Code NotFound -Message "This host has no network adapter '$text'; it has $known." -Category ObjectNotFound -TargetObject $text)
        }
        if ($null -ne $found[0].switchId) {
            throw (New-FabricError -Code InvalidValue -Message "The network adapter '$text' belongs to the virtual switch '$($found[0].switchName)' already." -Category InvalidArgument -TargetObject $text)
        }
    }
}
