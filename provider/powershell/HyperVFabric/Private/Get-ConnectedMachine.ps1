function Get-ConnectedMachine {
    <#
    .SYNOPSIS
    Names the virtual machines with a network adapter on a virtual switch.
    .PARAMETER SwitchId
    The switch's id.
    .EXAMPLE
    Get-ConnectedMachine -SwitchId 3f1d5a5e-8f0b-4a0c-9b1e-0c3f0f6e5b11
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [guid]$SwitchId
    )

    $machines = @(Hyper-V\Get-VM -ErrorAction Stop)
    if ($machines.Count -eq 0) {
        return
    }
    Hyper-V\Get-VMNetworkAdapter -VM $machines -ErrorAction Stop |
        Where-Object -FilterScript { [string]$_.SwitchId -eq [string]$SwitchId } |
        ForEach-Object -Process { [string]$_.VMName } |
        Sort-Object -Unique
}
