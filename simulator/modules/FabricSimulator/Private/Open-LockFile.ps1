function Open-LockFile {
    <#
    .SYNOPSIS
    Opens a lock file exclusively, waiting for another holder within a limit.
    .PARAMETER Name
    Name below the folder of locks.
    .PARAMETER TimeoutSeconds
    The limit.
    .EXAMPLE
    Open-LockFile -Name 'vm/1' -TimeoutSeconds 60
    .OUTPUTS
    System.IO.FileStream
    #>
    [CmdletBinding()]
    [OutputType([System.IO.FileStream])]
    param(
        [Parameter(Mandatory)]
        [string] $Name,

        [Parameter(Mandatory)]
        [int] $TimeoutSeconds
    )
    $path = [System.IO.Path]::Combine($env:HYPERV_FABRIC_ROOT, 'locks', "$Name.lock")
    $limit = [datetime]::UtcNow.AddSeconds($TimeoutSeconds)
    $pause = 1
    while ($true) {
        try {
            return [System.IO.FileStream]::new($path, 'OpenOrCreate', 'ReadWrite', 'None', 1)
        } catch [System.IO.DirectoryNotFoundException] {
            $null = [System.IO.Directory]::CreateDirectory([System.IO.Path]::GetDirectoryName($path))
        } catch [System.IO.IOException] {
            if ([datetime]::UtcNow -gt $limit) { throw [System.TimeoutException]::new("The lock '$Name' was held by another process for $TimeoutSeconds seconds.") }
            [System.Threading.Thread]::Sleep($pause)
            $pause = [System.Math]::Min($pause * 2, 20)
        }
    }
}
