function Find-Disk {
    <#
    .SYNOPSIS
    Gives the records of the shared disks that a call names by number, unique id, serial number, path or object.
    .PARAMETER Call
    The call.
    .EXAMPLE
    Find-Disk -Call $call
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call
    )
    $bound = $Call['Bound']
    $all = @(Get-SimulatedSharedDisk -HostName $Call['HostName'])
    $wanted = @()
    $found = $all
    if ($bound.ContainsKey('InputObject')) { $wanted = @($bound['InputObject'].UniqueId); $found = @($all | Where-Object -FilterScript { $wanted -contains $_['UniqueId'] }) }
    elseif ($bound.ContainsKey('Disk')) { $wanted = @($bound['Disk'].UniqueId); $found = @($all | Where-Object -FilterScript { $wanted -contains $_['UniqueId'] }) }
    elseif ($bound.ContainsKey('UniqueId')) { $wanted = @($bound['UniqueId']); $found = @($all | Where-Object -FilterScript { $wanted -contains $_['UniqueId'] }) }
    elseif ($bound.ContainsKey('Number') -or $bound.ContainsKey('DiskNumber')) {
        $wanted = @(if ($bound.ContainsKey('Number')) { $bound['Number'] } else { $bound['DiskNumber'] })
        $found = @($all | Where-Object -FilterScript { $wanted -contains [uint32] $_['Number'] })
    } elseif ($bound.ContainsKey('SerialNumber')) { $wanted = @($bound['SerialNumber']); $found = @($all | Where-Object -FilterScript { $wanted -contains $_['SerialNumber'] }) }
    elseif ($bound.ContainsKey('DiskId') -or $bound.ContainsKey('Path') -or $bound.ContainsKey('DiskPath')) {
        # A disk's id in the Storage module is its path, its unique id is taken as well.
        $wanted = @(foreach ($key in 'DiskId', 'Path', 'DiskPath') { if ($bound.ContainsKey($key)) { $bound[$key] } })
        $found = @($all | Where-Object -FilterScript { $wanted -contains $_['UniqueId'] -or $wanted -contains "\\?\mpio#disk&ven_fabric&prod_shareddisk#$($_['UniqueId'])" })
    } elseif ($bound.ContainsKey('Partition')) { $wanted = @($bound['Partition'].DiskNumber); $found = @($all | Where-Object -FilterScript { $wanted -contains [uint32] $_['Number'] }) }
    if ($wanted.Count -and $found.Count -eq 0) {
        Write-SimulatedError -Call $Call -Word 'CmdletizationQuery_NotFound' -Category ObjectNotFound -Target $wanted[0] -Message "No MSFT_Disk objects found that match '$($wanted[0])'. Verify the value of the property and retry."
    }
    $found
}
