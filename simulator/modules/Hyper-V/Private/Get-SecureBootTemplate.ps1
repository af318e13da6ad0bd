function Get-SecureBootTemplate {
    <#
    .SYNOPSIS
    Lists the Secure Boot templates of the host: names by id.
    .EXAMPLE
    (Get-SecureBootTemplate)['1734c6e8-3154-4dda-ba5f-a874cc483422']
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param()
    [ordered] @{
        '1734c6e8-3154-4dda-ba5f-a874cc483422' = 'MicrosoftWindows'
        '272e7447-90a4-4563-a4b9-8e4ab00526ce' = 'MicrosoftUEFICertificateAuthority'
        '4292ae2b-ee2c-42b5-a969-dd8f8689f6f3' = 'OpenSourceShieldedVM'
    }
}
