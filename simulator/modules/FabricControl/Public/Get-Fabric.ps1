function Get-Fabric {
    <#
    .SYNOPSIS
    Shows a fabric: its folder, hosts and shared storage.
    .PARAMETER Fabric
    Folder of the fabric; HYPERV_FABRIC_ROOT when left out.
    .EXAMPLE
    Get-Fabric
    .OUTPUTS
    PSCustomObject
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter()]
        [string] $Fabric = ''
    )
    Use-FabricRoot -Root $Fabric -Script {
        $shared = [System.IO.Path]::Combine($env:HYPERV_FABRIC_ROOT, 'shared')
        [pscustomobject] @{
            Path = $env:HYPERV_FABRIC_ROOT
            Hosts = @(Get-SimulatedHostName)
            SharedDisks = @([System.IO.Directory]::GetDirectories($shared) | ForEach-Object -Process { [System.IO.Path]::GetFileName($_) })
        }
    }
}
