function Add-LogLine {
    <#
    .SYNOPSIS
    Writes one line to this session's call log.
    .PARAMETER Record
    The content.
    .EXAMPLE
    Add-LogLine -Record $record
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record
    )
    if ($null -eq $script:LogWriter) {
        $folder = [System.IO.Path]::Combine($script:Session['Root'], 'log')
        $null = [System.IO.Directory]::CreateDirectory($folder)
        # A process can hold several runspaces, and its number is given to others later.
        $runspace = [runspace]::DefaultRunspace.InstanceId.ToString('N')
        $path = [System.IO.Path]::Combine($folder, "$($script:Session['HostName'])-$runspace.jsonl")
        $script:LogWriter = [System.IO.StreamWriter]::new([System.IO.FileStream]::new($path, 'Append', 'Write', 'ReadWrite, Delete'))
        $script:LogWriter.AutoFlush = $true
    }
    $script:LogWriter.WriteLine((ConvertTo-Json -InputObject $Record -Compress -Depth 6))
}
