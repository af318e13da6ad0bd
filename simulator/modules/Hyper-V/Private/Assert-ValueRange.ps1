function Assert-ValueRange {
    <#
    .SYNOPSIS
    Refuses a number outside its range. Only inside a -Change block.
    .PARAMETER Call
    The call.
    .PARAMETER Device
    Name of the device in the message.
    .PARAMETER Name
    Name of the parameter, which is checked only when it is bound.
    .PARAMETER Minimum
    Least value.
    .PARAMETER Maximum
    Greatest value.
    .EXAMPLE
    Assert-ValueRange -Call $call -Device Memory -Name Priority -Minimum 0 -Maximum 100
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [string] $Device,

        [Parameter(Mandatory)]
        [string] $Name,

        [Parameter(Mandatory)]
        [long] $Minimum,

        [Parameter(Mandatory)]
        [long] $Maximum
    )
    if (-not $Call['Bound'].ContainsKey($Name)) { return }
    $value = $Call['Bound'][$Name]
    if ($value -ge $Minimum -and $value -le $Maximum) { return }
    Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $value -Message "Failed to modify device '$Device'. The value '$value' of $Name is out of range ('$Minimum' - '$Maximum')."
}
