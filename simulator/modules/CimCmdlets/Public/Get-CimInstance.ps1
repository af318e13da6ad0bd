function Get-CimInstance {
    <#
    .SYNOPSIS
    Gets the CIM instances of a class from a CIM server.
    .PARAMETER ClassName
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Filter
    As on Windows.
    .PARAMETER KeyOnly
    As on Windows.
    .PARAMETER Namespace
    As on Windows.
    .PARAMETER OperationTimeoutSec
    As on Windows.
    .PARAMETER Property
    As on Windows.
    .PARAMETER Query
    As on Windows.
    .PARAMETER QueryDialect
    As on Windows.
    .PARAMETER ResourceUri
    As on Windows.
    .PARAMETER Shallow
    As on Windows.
    .EXAMPLE
    Get-CimInstance
    .OUTPUTS
    Microsoft.Management.Infrastructure.CimInstance
    #>
    [CmdletBinding(DefaultParameterSetName = 'ClassNameComputerSet')]
    [OutputType('Microsoft.Management.Infrastructure.CimInstance')]
    param(
        [Parameter(ParameterSetName = 'ClassNameComputerSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ClassNameSessionSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [string] $ClassName,

        [Parameter(ParameterSetName = 'CimInstanceComputerSet', Mandatory, Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'CimInstanceSessionSet', Mandatory, Position = 0, ValueFromPipeline)]
        [Alias('CimInstance')]
        [ciminstance] $InputObject,

        [Parameter(ParameterSetName = 'CimInstanceSessionSet', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'ClassNameSessionSet', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'QuerySessionSet', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'ResourceUriSessionSet', Mandatory, ValueFromPipeline)]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'CimInstanceComputerSet', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ClassNameComputerSet', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'QueryComputerSet', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ResourceUriComputerSet', ValueFromPipelineByPropertyName)]
        [Alias('CN', 'ServerName')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'ClassNameComputerSet', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ClassNameSessionSet', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ResourceUriComputerSet', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ResourceUriSessionSet', ValueFromPipelineByPropertyName)]
        [string] $Filter,

        [Parameter(ParameterSetName = 'ClassNameComputerSet')]
        [Parameter(ParameterSetName = 'ClassNameSessionSet')]
        [Parameter(ParameterSetName = 'ResourceUriComputerSet')]
        [Parameter(ParameterSetName = 'ResourceUriSessionSet')]
        [switch] $KeyOnly,

        [Parameter(ParameterSetName = 'ClassNameComputerSet', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ClassNameSessionSet', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'QueryComputerSet', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'QuerySessionSet', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ResourceUriComputerSet', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ResourceUriSessionSet', ValueFromPipelineByPropertyName)]
        [string] $Namespace,

        [Parameter()]
        [Alias('OT')]
        [uint32] $OperationTimeoutSec,

        [Parameter(ParameterSetName = 'ClassNameComputerSet', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ClassNameSessionSet', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ResourceUriComputerSet', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ResourceUriSessionSet', ValueFromPipelineByPropertyName)]
        [Alias('SelectProperties')]
        [string[]] $Property,

        [Parameter(ParameterSetName = 'QueryComputerSet', Mandatory, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'QuerySessionSet', Mandatory, ValueFromPipelineByPropertyName)]
        [string] $Query,

        [Parameter(ParameterSetName = 'ClassNameComputerSet', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ClassNameSessionSet', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'QueryComputerSet', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'QuerySessionSet', ValueFromPipelineByPropertyName)]
        [ValidateSet('WQL', 'CQL')]
        [string] $QueryDialect,

        [Parameter(ParameterSetName = 'CimInstanceComputerSet', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'CimInstanceSessionSet', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'QueryComputerSet', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'QuerySessionSet', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ResourceUriComputerSet', Mandatory, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ResourceUriSessionSet', Mandatory, ValueFromPipelineByPropertyName)]
        [string] $ResourceUri,

        [Parameter(ParameterSetName = 'ClassNameComputerSet')]
        [Parameter(ParameterSetName = 'ClassNameSessionSet')]
        [Parameter(ParameterSetName = 'QueryComputerSet')]
        [Parameter(ParameterSetName = 'QuerySessionSet')]
        [Parameter(ParameterSetName = 'ResourceUriComputerSet')]
        [Parameter(ParameterSetName = 'ResourceUriSessionSet')]
        [switch] $Shallow
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -WithoutRole -Simulates ClassName, Filter, Namespace, OperationTimeoutSec, Property
        if (-not $call) { return }
        switch ($ClassName) {
            'Win32_OperatingSystem' { Get-OperatingSystem }
            'Win32_ComputerSystem' { Get-ComputerSystem }
            'Win32_Service' { Get-ServiceInstance -Filter $Filter }
            default { Write-SimulatedError -Call $call -Word NotImplemented -Terminating -Target $ClassName -Message "The simulator does not implement Get-CimInstance -ClassName $ClassName." }
        }
        Exit-SimulatedCall -Call $call
    }
}
