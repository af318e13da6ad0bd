function Get-NewVMRefusal {
    <#
    .SYNOPSIS
    Gives the reason why New-VM refuses its parameters, if there is one.
    .PARAMETER Call
    The call.
    .PARAMETER Name
    Name of the virtual machine.
    .PARAMETER Generation
    Its generation.
    .PARAMETER Path
    Its folder.
    .EXAMPLE
    Get-NewVMRefusal -Call $call -Name web01 -Generation 2 -Path 'C:\VMs\web01'
    .OUTPUTS
    System.Collections.Hashtable with Word, Message, Target
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [string] $Name,

        [Parameter(Mandatory)]
        [int] $Generation,

        [Parameter(Mandatory)]
        [string] $Path
    )
    $bound = $Call['Bound']
    $hostRecord = Get-SimulatedHost
    if ($Name.Length -gt 100) { return @{ Word = 'InvalidParameter'; Target = $Name; Message = 'The name of a virtual machine has at most 100 characters.' } }
    if ($bound.ContainsKey('Version')) {
        if ((Get-SupportedVersion -OsProfile $hostRecord['OsProfile']) -notcontains $bound['Version'].ToString(2)) {
            return @{ Word = 'InvalidParameter'; Target = $bound['Version']; Message = "The version '$($bound['Version'])' is not supported by this host." }
        }
    }
    if ($bound.ContainsKey('BootDevice')) {
        $allowed = if ($Generation -eq 1) { 'Floppy', 'CD', 'IDE', 'LegacyNetworkAdapter' } else { 'CD', 'VHD', 'NetworkAdapter' }
        if ($bound['BootDevice'].ToString() -notin $allowed) {
            return @{ Word = 'InvalidParameter'; Target = $bound['BootDevice']; Message = "Generation $Generation virtual machines do not support the boot device '$($bound['BootDevice'])'." }
        }
    }
    if ($bound.ContainsKey('GuestStateIsolationType') -and ($Generation -eq 1 -or $hostRecord['OsProfile'] -ne '2025')) {
        return @{ Word = 'InvalidParameter'; Target = $Name; Message = 'The guest state isolation type is not supported.' }
    }
    if (-not (Resolve-SimulatedPath -Path $Path)) {
        return @{ Word = 'OperationFailed'; Target = $Path; Message = "Failed to create a new virtual machine. The system cannot find the path specified. (0x80070003). '$Path'" }
    }
    if ($bound.ContainsKey('VHDPath') -and $null -eq (Get-SimulatedDisk -Path $bound['VHDPath'])) {
        return @{
            Word = 'OperationFailed'; Target = $bound['VHDPath']
            Message = "Failed to add device 'Virtual Hard Disk'. '$Name' failed to add device 'Virtual Hard Disk'. The system cannot find the file specified. (0x80070002). '$($bound['VHDPath'])'"
        }
    }
    if ($bound.ContainsKey('NewVHDPath')) {
        if ((Test-SimulatedPath -Path (Resolve-NewDiskPath -Path $bound['NewVHDPath']))) {
            return @{
                Word = 'OperationFailed'; Target = $bound['NewVHDPath']
                Message = "Failed to create the virtual hard disk. The system failed to create '$($bound['NewVHDPath'])': The file exists. (0x80070050)."
            }
        }
    }
}
