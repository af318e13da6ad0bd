<#
.SYNOPSIS
Writes as JSON what the Get- cmdlets of the simulated modules return on a fabric that has one of everything.
.PARAMETER Fabric
Folder for the fabric.
.PARAMETER Cmdlet
Names of the cmdlets, with commas.
.EXAMPLE
pwsh -NoProfile -File objects.ps1 -Fabric /tmp/fabric -Cmdlet Get-VM,Get-VMProcessor
.OUTPUTS
System.String
#>
[CmdletBinding()]
[OutputType([string])]
param(
    [Parameter(Mandatory)]
    [string] $Fabric,

    [Parameter(Mandatory)]
    [string] $Cmdlet
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

function Add-RichMachine {
    <#
    .SYNOPSIS
    Makes one of everything on the host.
    .EXAMPLE
    Add-RichMachine
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param()
    $null = New-VMSwitch -Name lan -NetAdapterName 'Ethernet' -AllowManagementOS $true
    $null = New-VMSwitch -Name team -NetAdapterName 'Ethernet 2', 'Ethernet 3' -EnableEmbeddedTeaming $true -AllowManagementOS $false
    $null = New-VM -Name rich -Generation 2 -MemoryStartupBytes 1GB -NewVHDPath 'C:\VMs\rich.vhdx' -NewVHDSizeBytes 40GB -SwitchName lan
    Add-VMDvdDrive -VMName rich
    Add-VMNetworkAdapterAcl -VMName rich -Action Allow -Direction Both -RemoteIPAddress '10.0.0.0/8'
    Set-VMNetworkAdapterVlan -VMName rich -Access -VlanId 5
    Checkpoint-VM -Name rich -SnapshotName before
    $null = New-VM -Name old -Generation 1 -MemoryStartupBytes 1GB -NoVHD
    Add-VMMigrationNetwork -Subnet '10.0.0.0/24'
    Start-VM -Name rich
}

function Add-RichCluster {
    <#
    .SYNOPSIS
    Makes a cluster of two hosts with a volume, a disk, a witness and a role.
    .EXAMPLE
    Add-RichCluster
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param()
    $null = New-Cluster -Name CL1 -Node HV1, HV2 -NoStorage -StaticAddress 10.0.1.50
    $null = Get-ClusterAvailableDisk | Where-Object -FilterScript { $_.Number -le 2 } | Add-ClusterDisk
    $null = Add-ClusterSharedVolume -Name 'Cluster Disk 1'
    $null = Set-ClusterQuorum -DiskWitness 'Cluster Disk 2'
    $null = New-VM -Name role -Generation 2 -MemoryStartupBytes 1GB -Path 'C:\ClusterStorage\Volume1' -NewVHDPath 'C:\ClusterStorage\Volume1\role.vhdx' -NewVHDSizeBytes 40GB
    $null = Add-ClusterVirtualMachineRole -VMName role
}

function Add-TypeDescription {
    <#
    .SYNOPSIS
    Notes the fields of a class, of the classes that its fields have, and the members of its enumerations.
    .PARAMETER Type
    The class or enumeration.
    .PARAMETER Result
    Tables 'types' and 'enums' to note them in.
    .EXAMPLE
    Add-TypeDescription -Type $object.GetType() -Result $result
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [type] $Type,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Result
    )
    if (-not $Type.FullName.StartsWith('Microsoft.') -or $Type.FullName -like 'Microsoft.Management.Infrastructure.*' -or
        $Result['types'].Contains($Type.FullName) -or $Result['enums'].Contains($Type.FullName)) { return }
    if ($Type.IsEnum) {
        $members = [ordered] @{}
        foreach ($name in $Type.GetEnumNames()) { $members[$name] = [long] [System.Convert]::ToInt64([System.Enum]::Parse($Type, $name)) }
        $Result['enums'][$Type.FullName] = $members
        return
    }
    $properties = [ordered] @{}
    $Result['types'][$Type.FullName] = $properties
    # A property whose assignment is stored is one of .NET, the others are fields.
    foreach ($field in @($Type.GetFields()) + @($Type.GetProperties())) {
        $fieldType = if ($field -is [System.Reflection.FieldInfo]) { $field.FieldType } else { $field.PropertyType }
        $isArray = $fieldType.IsArray
        if ($isArray) { $fieldType = $fieldType.GetElementType() }
        $inner = [System.Nullable]::GetUnderlyingType($fieldType)
        $properties[$field.Name] = [ordered] @{
            type = if ($inner) { $inner.Name } else { $fieldType.Name }; array = $isArray; nullable = $null -ne $inner; value = $fieldType.IsValueType; alias = $null
        }
        Add-TypeDescription -Type $(if ($inner) { $inner } else { $fieldType }) -Result $Result
    }
    foreach ($property in [System.Activator]::CreateInstance($Type).PSObject.Properties) {
        if ($property -is [System.Management.Automation.PSAliasProperty]) {
            $properties[$property.Name] = [ordered] @{ type = $properties[$property.ReferencedMemberName]['type']; array = $false; nullable = $false; value = $false; alias = $property.ReferencedMemberName }
        }
    }
}

function Add-ObjectDescription {
    <#
    .SYNOPSIS
    Notes the properties of an object that has no class of its own.
    .PARAMETER InputObject
    The object.
    .PARAMETER Result
    Table 'types' to note it in.
    .EXAMPLE
    Add-ObjectDescription -InputObject $object -Result $result
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [psobject] $InputObject,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Result
    )
    $properties = [ordered] @{}
    foreach ($property in $InputObject.PSObject.Properties) {
        $isAlias = $property -is [System.Management.Automation.PSAliasProperty]
        $value = if ($isAlias) { $null } else { $property.Value }
        $isArray = $value -is [array]
        $properties[$property.Name] = [ordered] @{
            type = if ($null -ne $value -and -not $isArray) { $value.GetType().Name }; array = $isArray; nullable = $false; value = $false
            alias = if ($isAlias) { $property.ReferencedMemberName }
        }
    }
    $Result['types'][$InputObject.PSObject.TypeNames[0]] = $properties
}

Import-Module -Name FabricControl
$null = New-Fabric -Path $Fabric -Force -Definition @'
{
    "hosts": [ { "name": "HV1", "networkAdapters": [ "Ethernet", "Ethernet 2", "Ethernet 3" ] }, { "name": "HV2" } ],
    "sharedDisks": [ { "name": "one", "format": "NTFS" }, { "name": "two", "format": "NTFS" }, { "name": "three", "format": "NTFS" } ]
}
'@
$env:HYPERV_FABRIC_ROOT = $Fabric
$env:HYPERV_FABRIC_HOST = 'HV1'
Import-Module -Name Hyper-V, ServerManager, NetAdapter, FailoverClusters, Storage
Add-RichMachine
Add-RichCluster

$samples = @{
    'Get-ClusterOwnerNode' = { Get-ClusterOwnerNode -Group role }
    'Get-ClusterParameter' = { Get-ClusterResource | Get-ClusterParameter }
    'Get-VHD' = { Get-VHD -Path 'C:\VMs\rich.vhdx' }
    'Get-VMBios' = { Get-VMBios -VMName old }
    'Get-VMIdeController' = { Get-VMIdeController -VMName old }
    'Get-VMSwitchExtension' = { Get-VMSwitchExtension -VMSwitchName lan }
}
$result = [ordered] @{ cmdlets = [ordered] @{}; types = [ordered] @{}; enums = [ordered] @{} }
foreach ($name in $Cmdlet.Split(',')) {
    $sample = $samples[$name]
    if (-not $sample) {
        $sample = if ((Get-Command -Name $name).Parameters.ContainsKey('VMName')) { { & $name -VMName rich } } else { { & $name } }
    }
    $typeNames = @()
    try {
        foreach ($object in & $sample) {
            $typeName = $object.PSObject.TypeNames[0]
            if ($typeNames -notcontains $typeName) { $typeNames += $typeName }
            if ($object -is [System.Management.Automation.PSCustomObject]) { Add-ObjectDescription -InputObject $object -Result $result } else { Add-TypeDescription -Type $object.GetType() -Result $result }
        }
    } catch {
        $typeNames = @("failed: $_")
    }
    $result['cmdlets'][$name] = $typeNames
}
ConvertTo-Json -InputObject $result -Depth 10 -Compress
