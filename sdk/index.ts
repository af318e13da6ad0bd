/** Hyper-V as Pulumi resources. */
export { VirtualMachine, type VirtualMachineArgs } from "./virtualMachine";
export { HyperVHost, type HyperVHostArgs } from "./hyperVHost";
export { VirtualSwitch, type VirtualSwitchArgs } from "./virtualSwitch";
export { VirtualHardDisk, type VirtualHardDiskArgs } from "./virtualHardDisk";
