function Resolve-Switch {
    <#
    .SYNOPSIS
    Gives the records of the virtual switches that -VMSwitch, -VMSwitchName or -Name of a cmdlet names, and writes the errors for those that are not there.
    .PARAMETER Call
    The call.
    .EXAMPLE
    foreach ($switchRecord in Resolve-Switch -Call $call) { $switchRecord['Name'] }
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
    if ($bound.ContainsKey('VMSwitch')) {
        foreach ($item in $bound['VMSwitch']) {
            $found = Get-SimulatedSwitch -Id $item.Id
            if ($found) { $found; continue }
            Write-SimulatedError -Call $Call -Word ObjectNotFound -Target $item.Name -Message (
                "Hyper-V encountered an error trying to access an object on computer '$($Call['HostName'])' because the object was not found. The object might have been deleted.")
        }
        return
    }
    foreach ($text in @(if ($bound.ContainsKey('VMSwitchName')) { $bound['VMSwitchName'] } elseif ($bound.ContainsKey('Name')) { $bound['Name'] } else { '*' })) {
        $found = @(Get-SimulatedSwitch -Name $text)
        if ($found.Count -eq 0 -and -not [System.Management.Automation.WildcardPattern]::ContainsWildcardCharacters($text)) {
            Write-SimulatedError -Call $Call -Word InvalidParameter -Target $text -Message "Hyper-V was unable to find a virtual switch with name `"$text`"."
        }
        $found
    }
}
