function Register-NetworkFinisher {
    <#
    .SYNOPSIS
    Says how the computed fields of the output classes of switches and adapters are filled.
    .EXAMPLE
    Register-NetworkFinisher
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param()
    Register-SimulatedFinisher -Type VMSwitch -Action {
        param($object, $record, $context)
        foreach ($name in 'VrssEnabled', 'VmmqEnabled', 'VrssMaxQueuePairs', 'VrssMinQueuePairs', 'VrssQueueSchedulingMode', 'VrssExcludePrimaryProcessor') {
            if ($record['SwitchType'] -eq 'External') { $object."DefaultQueue$name" = $record["DefaultQueue${name}Requested"] }
        }
    }
    Register-SimulatedFinisher -Type VMSwitchExtension -Action {
        param($object, $record, $context)
        $object.SwitchId = $context['Switch']['Id'].ToUpperInvariant()
        $object.SwitchName = $context['Switch']['Name']
    }
    Register-SimulatedFinisher -Type VMNetworkAdapter -Action {
        param($object, $record, $context)
        Complete-AdapterObject -Object $object -Record $record
        if (-not $context.Contains('VM') -or $context['VM']['State'] -ne 'Running') { return }
        $object.Status = @('Ok')
        $object.StatusDescription = @('OK')
        # The guest reports one configured address an adapter, in order.
        $index = 0
        foreach ($adapter in $context['VM']['NetworkAdapters']) {
            if ($adapter['Id'] -eq $record['Id'] -and $record['Connected'] -and $index -lt @($context['VM']['Guest']['IPAddresses']).Count) {
                $object.IPAddresses = @(@($context['VM']['Guest']['IPAddresses'])[$index])
            }
            $index++
        }
    }
    Register-SimulatedFinisher -Type VMInternalNetworkAdapter -Action {
        param($object, $record, $context)
        Complete-AdapterObject -Object $object -Record $record
        $object.DeviceId = "{$($record['AdapterId'])}"
        $object.Status = @('Ok')
        $object.StatusDescription = @('OK')
    }
}
