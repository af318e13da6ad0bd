function Get-ChangedFile {
    <#
    .SYNOPSIS
    Names the files of a fabric that came, went or have another content.
    .PARAMETER Before
    The digest before.
    .PARAMETER After
    The digest after.
    .EXAMPLE
    Get-ChangedFile -Before $before -After $after
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Before,

        [Parameter(Mandatory)]
        [hashtable] $After
    )
    foreach ($name in [System.Collections.Generic.HashSet[string]] (@($Before.Keys) + @($After.Keys))) {
        if ($Before[$name]?['Content'] -cne $After[$name]?['Content']) { $name }
    }
}
