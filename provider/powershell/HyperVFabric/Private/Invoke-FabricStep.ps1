function Invoke-FabricStep {
    <#
    .SYNOPSIS
    Runs one step of a plan and keeps what it returned for the steps after it.
    .PARAMETER Step
    The step: id, cmdlet, parameters, resultAs.
    .PARAMETER Scope
    What the steps of this plan share: the results so far, and the virtual machines that were looked up.
    .EXAMPLE
    Invoke-FabricStep -Step $step -Scope @{ Result = @{}; Machine = @{} }
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [hashtable]$Step,

        [Parameter(Mandatory = $true)]
        [hashtable]$Scope
    )

    $watch = [System.Diagnostics.Stopwatch]::StartNew()
    try {
        $command = Get-AllowedCommand -Name $Step.cmdlet
        $parameters = Resolve-FabricValue -Value $Step.parameters -Scope $Scope
        $parameters.ErrorAction = 'Stop'
        # Nobody is there to answer.
        if ($command.Parameters.ContainsKey('Confirm') -and -not $parameters.ContainsKey('Confirm')) {
            $parameters.Confirm = $false
        }

        $output = [System.Collections.Generic.List[object]]::new()
        & $command @parameters 3>&1 | ForEach-Object -Process {
            if ($_ -is [System.Management.Automation.WarningRecord]) {
                $script:FabricCall.Warnings.Add($_.Message)
            }
            else {
                $output.Add($_)
            }
        }

        $result = $null
        if ($output.Count -eq 1) {
            $result = $output[0]
        }
        elseif ($output.Count -gt 1) {
            $result = $output.ToArray()
        }
        $Scope.Result[$Step.id] = $result
        if ($Step.ContainsKey('resultAs')) {
            $Scope.Result[$Step.resultAs] = $result
        }
        $script:FabricCall.Done.Add($Step.id)
    }
    finally {
        $script:FabricCall.Steps.Add([ordered]@{ id = $Step.id; milliseconds = [int64]$watch.ElapsedMilliseconds })
    }
}
