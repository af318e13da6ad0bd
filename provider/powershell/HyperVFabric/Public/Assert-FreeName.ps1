function Assert-FreeName {
    <#
    .SYNOPSIS
    Fails when another virtual machine or switch of this host has a name already. Hyper-V itself would let two have one.
    .PARAMETER Kind
    VirtualMachine or VirtualSwitch.
    .PARAMETER Name
    The name.
    .PARAMETER Id
    The object that is to get the name.
    .EXAMPLE
    Assert-FreeName -Kind VirtualMachine -Name web1 -Id $machine.Id
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [ValidateSet('VirtualMachine', 'VirtualSwitch')]
        [string]$Kind,

        [Parameter(Mandatory = $true)]
        [string]$Name,

        [Parameter(Mandatory = $true)]
        [string]$Id
    )

    $found = $(if ($Kind -eq 'VirtualMachine') { Find-Machine -Name $Name } else { Find-Switch -Name $Name })
    if ($null -ne $found -and [string]$found.Id -ne $Id) {
        throw (New-FabricError -Code InvalidValue -Message "The name '$Name' is taken on this host, by the $Kind with the id $($found.Id). Choose another name, or rename that one." -Category InvalidArgument -TargetObject $Name)
    }
}
