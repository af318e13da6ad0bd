function Move-MachineToHost {
    <#
    .SYNOPSIS
    Moves a virtual machine that is no role of a cluster, with its disks, to another host. It goes on running.
    .DESCRIPTION
    Every file keeps its path. The hosts compare the machine first, and what stands in the way is said before anything moves.
    .PARAMETER VM
    The machine.
    .PARAMETER DestinationHost
    The computer name of the other host.
    .EXAMPLE
    Move-MachineToHost -VM $machine -DestinationHost HV2
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [object]$VM,

        [Parameter(Mandatory = $true)]
        [string]$DestinationHost
    )

    Import-HostModule -Name Hyper-V
    $disks = @(foreach ($drive in @(Hyper-V\Get-VMHardDiskDrive -VM $VM -ErrorAction Stop)) {
            # What is on a share stays there: both hosts see it.
            if ([string]$drive.Path -ne '' -and -not ([string]$drive.Path).StartsWith('\\')) { @{ SourceFilePath = $drive.Path; DestinationFilePath = $drive.Path } }
        })
    $move = @{
        VM                 = $VM
        DestinationHost    = $DestinationHost
        VirtualMachinePath = $VM.Path
        ErrorAction        = 'Stop'
    }
    if ($disks.Count -gt 0) { $move.Vhds = $disks }
    Write-FabricProgress -Message "comparing '$($VM.Name)' with $DestinationHost"
    $report = Hyper-V\Compare-VM @move
    $reasons = @($report.Incompatibilities | ForEach-Object -Process { ([string]$_.Message).Trim() })
    if ($reasons.Count -gt 0) {
        $message = "The virtual machine '$($VM.Name)' cannot move to ${DestinationHost}: $($reasons -join ' ')"
        throw (New-FabricError -Code WrongState -Message $message -Category InvalidOperation -TargetObject $VM.Id)
    }
    Write-FabricProgress -Message "moving '$($VM.Name)' to $DestinationHost"
    $null = Hyper-V\Move-VM @move
}
