function Set-FirmwareProperty {
    <#
    .SYNOPSIS
    Carries out the parameters of Set-VMFirmware on a record, with Windows' rules. Only inside a -Change block.
    .PARAMETER Call
    The call.
    .PARAMETER Record
    Record of the virtual machine.
    .EXAMPLE
    Set-FirmwareProperty -Call $call -Record $record
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record
    )
    $bound = $Call['Bound']
    $firmware = $Record['Firmware']
    Assert-SimulatedState -Call $Call -VM $Record -State Off
    if ($bound.ContainsKey('SecureBootTemplate') -or $bound.ContainsKey('SecureBootTemplateId')) {
        $templates = Get-SecureBootTemplate
        $entry = @($templates.GetEnumerator() | Where-Object -FilterScript {
                (-not $bound.ContainsKey('SecureBootTemplate') -or $_.Value -eq $bound['SecureBootTemplate']) -and
                (-not $bound.ContainsKey('SecureBootTemplateId') -or $_.Key -eq $bound['SecureBootTemplateId'].ToString())
            })
        if ($Record['Security']['TpmWasInitialized']) {
            Deny-SimulatedCall -Call $Call -Word OperationFailed -Target $Record['Name'] -Message 'Cannot modify the Secure Boot template ID property after the virtual TPM is initialized.'
        }
        if ($entry.Count -eq 0) {
            Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $Record['Name'] -Message "The Secure Boot template '$($bound['SecureBootTemplate'])$($bound['SecureBootTemplateId'])' was not found."
        }
        $firmware['SecureBootTemplate'] = $entry[0].Value
        $firmware['SecureBootTemplateId'] = $entry[0].Key
    }
    if ($bound.ContainsKey('EnableSecureBoot')) { $firmware['SecureBoot'] = $bound['EnableSecureBoot'].ToString() }
    foreach ($name in 'ConsoleMode', 'PauseAfterBootFailure', 'PreferredNetworkBootProtocol') { if ($bound.ContainsKey($name)) { $firmware[$name] = $bound[$name].ToString() } }
    if ($bound.ContainsKey('BootOrder')) {
        $order = @(foreach ($component in $bound['BootOrder']) { Resolve-BootEntry -Call $Call -Record $Record -Component $component })
        if (@($order | ForEach-Object -Process { $_['FirmwarePath'] } | Select-Object -Unique).Count -lt $order.Count) {
            Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $Record['Name'] -Message "Failed to modify the boot order of '$($Record['Name'])'. A device appears more than once."
        }
        $firmware['BootOrder'] = $order
    }
    if ($bound.ContainsKey('FirstBootDevice')) {
        $first = Resolve-BootEntry -Call $Call -Record $Record -Component $bound['FirstBootDevice']
        $firmware['BootOrder'] = @($first) + @($firmware['BootOrder'] | Where-Object -FilterScript { $_['FirmwarePath'] -ne $first['FirmwarePath'] })
    }
}
