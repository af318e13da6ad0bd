function Copy-FabricGuardian {
    <#
    .SYNOPSIS
    Copies the certificates of a host's local guardian to another host, which can run the first one's machines with a virtual TPM then.
    .PARAMETER HostName
    Host whose guardian it is.
    .PARAMETER Destination
    Hosts that get its certificates.
    .PARAMETER Fabric
    Folder of the fabric; HYPERV_FABRIC_ROOT when left out.
    .EXAMPLE
    Copy-FabricGuardian -HostName HV01 -Destination HV02
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory, Position = 0)]
        [string] $HostName,

        [Parameter(Mandatory, Position = 1)]
        [string[]] $Destination,

        [Parameter()]
        [string] $Fabric = ''
    )
    Use-FabricRoot -Root $Fabric -Script {
        $source = Resolve-HostName -Name $HostName
        foreach ($text in $Destination) {
            $null = Update-SimulatedHost -HostName (Resolve-HostName -Name $text) -Change {
                param($record)
                $record['Guardians'] = @(@($record['Guardians']) + @($source) | Where-Object -FilterScript { $_ } | Select-Object -Unique)
            }
        }
    }
}
