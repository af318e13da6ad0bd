function Get-WindowsFeature {
    <#
    .SYNOPSIS
    Gets information about Windows Server roles, role services, and features that are available for installation and installed on a specified server.
    .PARAMETER Name
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER LogPath
    As on Windows.
    .PARAMETER Vhd
    As on Windows.
    .EXAMPLE
    Get-WindowsFeature
    .OUTPUTS
    System.Object
    #>
    [CmdletBinding()]
    [OutputType('System.Object')]
    param(
        [Parameter(Position = 0, ValueFromPipeline)]
        [string[]] $Name,

        [Parameter()]
        [Alias('Cn')]
        [string] $ComputerName,

        [Parameter()]
        [pscredential] $Credential,

        [Parameter()]
        [string] $LogPath,

        [Parameter()]
        [string] $Vhd
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -WithoutRole
        if (-not $call) { return }
        $hostRecord = Get-SimulatedHost
        $patterns = if ($Name) { $Name } else { @('*') }
        foreach ($featureName in (Get-SimulatedFeatureCatalog).Keys) {
            if (@($patterns | Where-Object -FilterScript { $featureName -like $_ }).Count -gt 0) { ConvertTo-Feature -Name $featureName -HostRecord $hostRecord }
        }
        Exit-SimulatedCall -Call $call
    }
}
