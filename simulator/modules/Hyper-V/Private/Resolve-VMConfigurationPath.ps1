function Resolve-VMConfigurationPath {
    <#
    .SYNOPSIS
    Gives the real path of a virtual machine's .vmcx file.
    .PARAMETER Record
    Record of the virtual machine, with the folder that the file is below.
    .PARAMETER HostName
    Host that the file is on; the session's host when left out.
    .PARAMETER Relative
    Gives the path below the fabric folder.
    .EXAMPLE
    Resolve-VMConfigurationPath -Record $record
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record,

        [Parameter()]
        [string] $HostName,

        [Parameter()]
        [switch] $Relative
    )
    $where = if ($HostName) { @{ HostName = $HostName } } else { @{} }
    Resolve-SimulatedPath -Path "$($Record['ConfigurationLocation'])\Virtual Machines\$($Record['Id'].ToUpperInvariant()).vmcx" -Relative:$Relative @where
}
