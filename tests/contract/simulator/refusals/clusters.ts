/** What a failover cluster refuses. */
import { onNode as row, type Refusal } from "./refusal";

const missing: readonly Refusal[] = [
  row("a group that is not there", "Get-ClusterGroup -Name none", { record: "cluster-5013" }),
  row("a group that is not there", "Start-ClusterGroup -Name none", { record: "cluster-5013" }),
  row("a group that is not there", "Stop-ClusterGroup -Name none", { record: "cluster-5013" }),
  row("a group that is not there", "Move-ClusterGroup -Name none -Node N2", { record: "cluster-5013" }),
  row("a group that is not there", "Remove-ClusterGroup -Name none -Force", { record: "cluster-5013" }),
  row("a group that is not there", "Move-ClusterVirtualMachineRole -Name none -Node N2", { record: "cluster-5013" }),
  row("a group that is not there", "Get-ClusterOwnerNode -Group none", { record: "cluster-5013" }),
  row("a group that is not there", "Set-ClusterOwnerNode -Group none -Owners N1", { record: "cluster-5013" }),
  row("a group that is not there", "Move-ClusterResource -Name spare -Group none", { record: "cluster-5013" }),
  row("a machine that no node has", "Add-ClusterVirtualMachineRole -VMName none", { record: "cluster-5013" }),
  row("a resource that is not there", "Get-ClusterResource -Name none", { record: "cluster-5007" }),
  row("a resource that is not there", "Start-ClusterResource -Name none", { record: "cluster-5007" }),
  row("a resource that is not there", "Stop-ClusterResource -Name none", { record: "cluster-5007" }),
  row("a resource that is not there", "Remove-ClusterResource -Name none -Force", { record: "cluster-5007" }),
  row("a resource that is not there", "Suspend-ClusterResource -Name none", { record: "cluster-5007" }),
  row("a resource that is not there", "Add-ClusterSharedVolume -Name none", { record: "cluster-5007" }),
  row("a disk that is not there", "Set-ClusterQuorum -DiskWitness none", { record: "cluster-5007" }),
  row("a node that is not there", "Get-ClusterNode -Name none", { record: "cluster-5042" }),
  row("a node that is not there", "Start-ClusterNode -Name none", { record: "cluster-5042" }),
  row("a node that is not there", "Stop-ClusterNode -Name none", { record: "cluster-5042" }),
  row("a node that is not there", "Suspend-ClusterNode -Name none", { record: "cluster-5042" }),
  row("a node that is not there", "Resume-ClusterNode -Name none", { record: "cluster-5042" }),
  row("a node that is not there", "Remove-ClusterNode -Name none -Force", { record: "cluster-5042" }),
  row("a node that is not there", "Move-ClusterGroup -Name web -Node none", { record: "cluster-5042" }),
  row("a node that is not there", "Set-ClusterOwnerNode -Group web -Owners none", { record: "cluster-5042" }),
  row("a node that is not there", "Move-ClusterSharedVolume -Name data -Node none", { record: "cluster-5042" }),
  row("a network that is not there", "Get-ClusterNetwork -Name none", { code: 5045 }),
  row("no object", "Get-ClusterParameter", { record: "cluster-no-object" }),
];

const reach: readonly Refusal[] = [
  row("a host that is no node", "Get-Cluster", { host: "SPARE", record: "cluster-endpoint" }),
  row("a host that is no node", "Get-ClusterNode", { host: "SPARE", record: "cluster-endpoint" }),
  row("a host that is no node", "Set-ClusterQuorum -NoWitness", { host: "SPARE", record: "cluster-endpoint" }),
  row("a host that is no node", "Start-ClusterNode", { host: "SPARE", record: "cluster-endpoint" }),
  row("a cluster that is not there", "Get-ClusterResource -Cluster NONE", { record: "cluster-rpc" }),
  row("a cluster that is not there", "Get-Cluster -Name NONE", { record: "cluster-rpc" }),
  row("a cluster that is not there", "Add-ClusterNode -Cluster NONE -Name SPARE", { record: "cluster-add-node-name" }),
];

const building: readonly Refusal[] = [
  row("a name that is taken", "New-Cluster -Name CL1 -Node SPARE -NoStorage", {
    host: "SPARE",
    record: "cluster-5900",
  }),
  row("a name that is too long", "New-Cluster -Name SIXTEEN-CHARACTR -Node SPARE -NoStorage", {
    host: "SPARE",
    code: 87,
    says: "The cluster name 'SIXTEEN-CHARACTR' is longer than 15 characters.*",
  }),
  row("a host that is off", "New-Cluster -Name CL2 -Node SPARE, OFF -NoStorage", {
    host: "SPARE",
    record: "cluster-node-unreachable",
    code: 53,
  }),
  row("a host that is not there", "New-Cluster -Name CL2 -Node SPARE, NONE -NoStorage", {
    host: "SPARE",
    record: "cluster-node-unreachable",
    code: 53,
  }),
  row("a host in another cluster", "New-Cluster -Name CL2 -Node SPARE, N1 -NoStorage", {
    host: "SPARE",
    record: "cluster-5065",
  }),
  row("a host without the feature", "New-Cluster -Name CL2 -Node SPARE, PLAIN -NoStorage", {
    host: "SPARE",
    record: "cluster-5932",
  }),
  row("a node that is one", "Add-ClusterNode -Name N2", { record: "cluster-5065" }),
  row("a host in another cluster", "Add-ClusterNode -Name P1", { record: "cluster-5065" }),
  row("a host without the feature", "Add-ClusterNode -Name PLAIN", { record: "cluster-5932" }),
  row("a host that is off", "Add-ClusterNode -Name OFF", { record: "cluster-node-unreachable", code: 53 }),
  row("a node with roles", "Remove-ClusterNode -Name N1 -Force", { record: "cluster-5009" }),
  row("a cluster with volumes", "Remove-Cluster -Force", { record: "cluster-5947" }),
  row("a cluster with roles", "Remove-Cluster -Force", {
    host: "P1",
    given:
      "$null = New-VM -Name lone -MemoryStartupBytes 1GB -NoVHD; $null = Add-ClusterVirtualMachineRole -VMName lone",
    record: "cluster-5937",
  }),
  row("the last node", "Remove-ClusterNode -Name SPARE -Force", {
    host: "SPARE",
    given: "$null = New-Cluster -Name SINGLE -Node SPARE -NoStorage",
    record: "cluster-5939",
  }),
];

const nodes: readonly Refusal[] = [
  row("a node that is not paused", "Resume-ClusterNode -Name N2", { record: "cluster-5058" }),
  row("a node that is up", "Start-ClusterNode -Name N2", { record: "cluster-5061" }),
  row("a node that is down", "Stop-ClusterNode -Name N3", {
    given: "$null = Stop-ClusterNode -Name N3",
    record: "cluster-5062",
  }),
  row("a node that is down", "Suspend-ClusterNode -Name N3", { record: "cluster-5050" }),
  row("a node that is down", "Resume-ClusterNode -Name N3", { record: "cluster-5050" }),
  row("to drain to a node that is down", "Suspend-ClusterNode -Name N2 -Drain -TargetNode N3", {
    record: "cluster-5050",
  }),
  row("a node that is down", "Move-ClusterGroup -Name web -Node N3", { record: "cluster-5050" }),
  row("a node that is down", "Move-ClusterVirtualMachineRole -Name web -Node N3", { record: "cluster-5050" }),
  row("owners of which none is up", "Set-ClusterOwnerNode -Resource spare -Owners N3", { record: "cluster-5015" }),
  row("a node that is paused", "Move-ClusterGroup -Name web -Node N2", {
    given: "$null = Start-ClusterNode -Name N3; $null = Suspend-ClusterNode -Name N2",
    record: "cluster-5070",
  }),
  row("a node that is paused", "Move-ClusterVirtualMachineRole -Name web -Node N2", { record: "cluster-5070" }),
  row("a node that is paused", "Suspend-ClusterNode -Name N1 -Drain -TargetNode N2", { record: "cluster-5070" }),
];

const roles: readonly Refusal[] = [
  row("a machine that is one", "Add-ClusterVirtualMachineRole -VMName web", {
    given: "$null = Resume-ClusterNode -Name N2",
    record: "cluster-5010",
  }),
  row("a name that is taken", "Add-ClusterVirtualMachineRole -VMName plain -Name web", { record: "cluster-5010" }),
  row("a machine that is a role", "Remove-VM -Name idle -Force", {
    record: "remove-clustered",
    word: "InvalidOperation",
    says: "*The virtual machine is a role of a failover cluster.",
  }),
  row("a machine that is a role", "Move-VM -Name web -DestinationHost N2", {
    word: "OperationFailed",
    says: "*Clustered virtual machines are moved with Move-ClusterVirtualMachineRole.",
  }),
  row("another limit than the cluster's", "Set-VMHost -MaximumVirtualMachineMigrations 4", {
    record: "vmhost-clustered-migrations",
    word: "InvalidParameter",
    says: "*whose MaximumParallelMigrations is 1*",
  }),
  row("a group with resources", "Remove-ClusterGroup -Name idle -Force", {
    record: "cluster-group-notempty",
    code: 5023,
  }),
  row("the core group", "Remove-ClusterGroup -Name 'Cluster Group' -Force", { record: "cluster-5026" }),
  row("a core resource", "Remove-ClusterResource -Name 'Cluster Name' -Force", { record: "cluster-5026" }),
  row("a core resource", "Move-ClusterResource -Name 'Cluster Name' -Group web", { record: "cluster-5026" }),
  row(
    "a resource on which another depends",
    "Remove-ClusterResource -Name 'Virtual Machine Configuration idle' -Force",
    {
      record: "cluster-5001",
    },
  ),
  row("a group that is no machine", "Move-ClusterVirtualMachineRole -Name 'Available Storage' -Node N2", {
    code: 87,
  }),
  row("to cancel a move that is none", "Move-ClusterVirtualMachineRole -Name web -Cancel", { record: "cluster-5023" }),
  row("a node that cannot hold the machine", "Move-ClusterVirtualMachineRole -Name big -Node N3", {
    record: "cluster-5957",
  }),
  row("a node without the machine's switch", "Move-ClusterVirtualMachineRole -Name wired -Node N3", {
    record: "cluster-5953",
  }),
  row("a node that is no possible owner", "Move-ClusterGroup -Name web -Node N3", {
    given: "$null = Get-ClusterResource -Name 'Virtual Machine web' | Set-ClusterOwnerNode -Owners N1, N2",
    record: "cluster-not-possible-owner",
  }),
  row("a role that is locked", "Move-ClusterVirtualMachineRole -Name web -Node N2", {
    given: "(Get-ClusterGroup -Name web).LockedFromMoving = 1",
    record: "cluster-5960",
  }),
  row("a role that is locked", "Stop-ClusterGroup -Name web", { record: "cluster-5960" }),
  row("a role that moves", "Stop-ClusterGroup -Name big", {
    given:
      "Set-FabricMigrationTime -Seconds 3600; $null = Move-ClusterVirtualMachineRole -Name big -Node N2 -MigrationType Live -Wait 0",
    record: "cluster-5908",
  }),
  row("a role that waits for its move", "Stop-ClusterGroup -Name wired", {
    given: "$null = Move-ClusterVirtualMachineRole -Name wired -Node N2 -MigrationType Live -Wait 0",
    record: "cluster-5959",
  }),
  row("a machine whose virtual TPM another node made", "Start-VM -Name sealed", {
    host: "N2",
    given:
      "$env:HYPERV_FABRIC_HOST = 'N1'; $null = New-VM -Name sealed -Generation 2 -MemoryStartupBytes 1GB -NoVHD -Path 'C:\\ClusterStorage\\Volume1'; Set-VMKeyProtector -VMName sealed -NewLocalKeyProtector; Enable-VMTPM -VMName sealed; $null = Add-ClusterVirtualMachineRole -VMName sealed; $null = Move-ClusterGroup -Name sealed -Node N2",
    record: "start-key-protector",
    word: "OperationFailed",
  }),
  row("a machine that cannot start", "Start-ClusterGroup -Name idle", {
    given: "Set-VMMemory -VMName idle -StartupBytes 100GB",
    record: "cluster-5038",
  }),
];

const disks: readonly Refusal[] = [
  row(
    "a disk that no node has",
    "Add-ClusterDisk -InputObject ([pscustomobject] @{ Id = 'none'; UniqueId = 'none' })",
    {
      record: "cluster-5963",
    },
  ),
  row("a disk without NTFS or ReFS", "Add-ClusterSharedVolume -Name fat", { record: "cluster-5964" }),
  row("the disk of the witness", "Add-ClusterSharedVolume -Name witness", { record: "cluster-5965" }),
  row("the disk of the witness", "Stop-ClusterResource -Name witness", { record: "cluster-5068" }),
  row("the disk of the witness", "Remove-ClusterResource -Name witness -Force", { record: "cluster-5068" }),
  row("the disk of a volume", "Remove-ClusterResource -Name data -Force", { record: "cluster-5948" }),
  row("the disk of a volume", "Move-ClusterResource -Name data -Group web", { record: "cluster-5948" }),
  row("a volume that machines use", "Remove-ClusterSharedVolume -Name data", {
    code: 170,
    says: "*is used by *",
  }),
  row("redirected access to what is no volume", "Suspend-ClusterResource -Name spare -RedirectedAccess -Force", {
    record: "cluster-5950",
  }),
  row("a share that is not there", "Set-ClusterQuorum -FileShareWitness '\\\\FS09\\None'", {
    code: 53,
    says: "There was an error configuring the file share witness '\\\\FS09\\None'.*",
  }),
  row("a parameter that the resource has not", "Set-ClusterParameter -Name Colour -Value red -InputObject $disk", {
    given: "$disk = Get-ClusterResource -Name spare",
    code: 87,
    says: "Parameter 'Colour' does not exist*",
  }),
];

const quorum: readonly Refusal[] = [
  row("a node without enough votes", "Start-ClusterNode -Name P2 -Cluster PAIR", {
    host: "N1",
    given: "Stop-FabricHost -HostName P1, P2; Start-FabricHost -HostName P2",
    record: "cluster-5925",
  }),
  row("a cluster without enough votes", "Get-ClusterNode -Cluster PAIR", { record: "cluster-rpc" }),
  row("a node that is drained already", "Suspend-ClusterNode -Name N1 -Drain", {
    given: "$null = Suspend-ClusterNode -Name N1 -Drain",
    record: "cluster-5962",
  }),
  row("a cluster without enough votes", "Start-Cluster -Name PAIR", { record: "cluster-5925" }),
];

export const clusterRefusals: readonly Refusal[] = [
  ...missing,
  ...reach,
  ...building,
  ...nodes,
  ...roles,
  ...disks,
  ...quorum,
];
