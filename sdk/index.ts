/** Hyper-V as Pulumi resources. */
export { ClusterRole, type ClusterRoleArgs } from "./clusterRole";
export { FailoverCluster, type FailoverClusterArgs } from "./failoverCluster";
export { VirtualMachine, type VirtualMachineArgs } from "./virtualMachine";
export { HyperVHost, type HyperVHostArgs } from "./hyperVHost";
export { VirtualSwitch, type VirtualSwitchArgs } from "./virtualSwitch";
export { VirtualHardDisk, type VirtualHardDiskArgs } from "./virtualHardDisk";
