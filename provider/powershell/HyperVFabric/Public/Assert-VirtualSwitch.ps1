function Assert-VirtualSwitch {
    <#
    .SYNOPSIS
    Fails unless this host has exactly one virtual switch of a name.
    .PARAMETER Name
    The switch's name.
    .EXAMPLE
    Assert-VirtualSwitch -Name External
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Name
    )

    if ($null -ne (Find-Switch -Name $Name)) {
        return
    }
    $known = @(Hyper-V\Get-VMSwitch -ErrorAction Stop | ForEach-Object -Process { "'$($_.Name)'" }) -join ', '
    if ($known -eq '') {
        $known = 'none'
    }
    throw (New-FabricError -Code NotFound -Message "This host has no virtual switch '$Name'; it has $known. Name one of these, or declare a VirtualSwitch and take the name from it." -Category ObjectNotFound -TargetObject $Name)
}
