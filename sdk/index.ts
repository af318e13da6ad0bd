/** Hyper-V as Pulumi resources. */
export { ClusterDisk, type ClusterDiskArgs } from "./clusterDisk";
export { ClusterRole, type ClusterRoleArgs } from "./clusterRole";
export { ClusterSharedVolume, type ClusterSharedVolumeArgs } from "./clusterSharedVolume";
export { FailoverCluster, type FailoverClusterArgs } from "./failoverCluster";
export { VirtualMachine, type VirtualMachineArgs } from "./virtualMachine";
export { HyperVHost, type HyperVHostArgs } from "./hyperVHost";
export { VirtualSwitch, type VirtualSwitchArgs } from "./virtualSwitch";
export { VirtualHardDisk, type VirtualHardDiskArgs } from "./virtualHardDisk";
