function Add-FabricHost {
    <#
    .SYNOPSIS
    Adds a host to a fabric that exists.
    .PARAMETER Definition
    The host as a fabric definition describes it (see New-Fabric), as object, hash table or JSON text. Only the name is needed.
    .PARAMETER Fabric
    Folder of the fabric; HYPERV_FABRIC_ROOT when left out.
    .EXAMPLE
    Add-FabricHost -Fabric ./fabric -Definition @{ name = 'HV03'; os = '2025'; memory = '256GB' }
    .OUTPUTS
    PSCustomObject, as Get-FabricHost gives it
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory, Position = 0)]
        [object] $Definition,

        [Parameter()]
        [string] $Fabric = ''
    )
    if ($Definition -isnot [string]) { $Definition = ConvertTo-Json -InputObject $Definition -Depth 20 }
    $parsed = ConvertFrom-Json -InputObject $Definition -AsHashtable -DateKind String
    Use-FabricRoot -Root $Fabric -Script {
        $name = Lock-SimulatedObject -Kind fabric -Key fabric -Action {
            $document = Read-SimulatedDocument -Path 'fabric.json' -Fresh
            if ($null -eq $document) { throw "There is no fabric in '$env:HYPERV_FABRIC_ROOT'." }
            if ($document['Hosts'] -contains $parsed['name']) { throw "The fabric '$env:HYPERV_FABRIC_ROOT' has a host '$($parsed['name'])' already." }
            $added = New-HostState -Definition $parsed
            $document['Hosts'] = @($document['Hosts']) + @($added)
            Write-SimulatedDocument -Path 'fabric.json' -Document $document
            $added
        }
        Get-FabricHost -HostName $name
    }
}
