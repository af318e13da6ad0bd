function Use-FabricRoot {
    <#
    .SYNOPSIS
    Runs a script block with HYPERV_FABRIC_ROOT set to a fabric.
    .PARAMETER Root
    Folder of the fabric; the current one when empty.
    .PARAMETER Script
    What to run. It sees the parameters of its own function, but for Root and Script.
    .EXAMPLE
    Use-FabricRoot -Root ./fabric -Script { Get-SimulatedHostName }
    .OUTPUTS
    The output of Script.
    #>
    [CmdletBinding()]
    [OutputType([object])]
    param(
        [Parameter(Mandatory)]
        [AllowEmptyString()]
        [string] $Root,

        [Parameter(Mandatory)]
        [scriptblock] $Script
    )
    $before = $env:HYPERV_FABRIC_ROOT
    if ($Root) { $env:HYPERV_FABRIC_ROOT = [System.IO.Path]::GetFullPath($Root, $PWD.ProviderPath) }
    if (-not $env:HYPERV_FABRIC_ROOT) { throw 'Name the fabric with -Fabric or in HYPERV_FABRIC_ROOT.' }
    try { & $Script } finally { $env:HYPERV_FABRIC_ROOT = $before }
}
