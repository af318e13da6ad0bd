function Resolve-SimulatedVM {
    <#
    .SYNOPSIS
    Gives the records of the virtual machines that a cmdlet's parameters name, and writes the errors for those that are not there.
    .DESCRIPTION
    Looks at -VM, -VMName, -Name, -Id and -VMId, whichever is bound; an object of another kind that belongs to a machine (adapter, drive,
    checkpoint) can be given in -InputObject.
    .PARAMETER Call
    The call.
    .PARAMETER InputObject
    Objects with the property VMId, in place of the cmdlet's parameters.
    .PARAMETER Name
    Names, in place of the cmdlet's parameters.
    .EXAMPLE
    foreach ($vm in Resolve-SimulatedVM -Call $call) { $vm['Name'] }
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter()]
        [AllowNull()]
        [object[]] $InputObject,

        [Parameter()]
        [string[]] $Name
    )
    $bound = $Call['Bound']
    $ids = @()
    $names = @()
    $word = 'ObjectNotFound'
    if ($PSBoundParameters.ContainsKey('InputObject')) {
        $ids = @(foreach ($item in $InputObject) { if ($null -ne $item) { $item.VMId } })
    } elseif ($PSBoundParameters.ContainsKey('Name')) {
        $names = $Name
    } elseif ($bound.ContainsKey('VM')) {
        $ids = @(foreach ($item in $bound['VM']) { $item.Id })
    } elseif ($bound.ContainsKey('VMName')) {
        $names = $bound['VMName']
    } elseif ($bound.ContainsKey('Id')) {
        $ids = @($bound['Id'])
        $word = 'InvalidParameter'
    } elseif ($bound.ContainsKey('VMId')) {
        $ids = @($bound['VMId'])
    } elseif ($bound.ContainsKey('Name')) {
        $names = $bound['Name']
        $word = 'InvalidParameter'
    } else {
        return (Get-SimulatedVM)
    }
    foreach ($id in $ids) {
        $found = Get-SimulatedVM -Id $id
        if ($null -ne $found) { $found; continue }
        if ($word -eq 'InvalidParameter') {
            Write-SimulatedError -Call $Call -Word InvalidParameter -Target $id -Message "Hyper-V was unable to find a virtual machine with id `"$id`"."
        } else {
            Write-SimulatedError -Call $Call -Word ObjectNotFound -Target $id -Message (
                "Hyper-V encountered an error trying to access an object on computer '$($Call['HostName'])' because the object was not found. The object might have been deleted.")
        }
    }
    foreach ($text in $names) {
        $found = @(Get-SimulatedVM -Name $text)
        if ($found.Count -eq 0 -and -not [System.Management.Automation.WildcardPattern]::ContainsWildcardCharacters($text)) {
            Write-SimulatedError -Call $Call -Word $word -Target $text -Message "Hyper-V was unable to find a virtual machine with name `"$text`"."
        }
        $found
    }
}
