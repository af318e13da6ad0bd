import { VirtualHardDisk, VirtualMachine, VirtualSwitch } from "hyperv-fabric";

const host = "HV1";

const lan = new VirtualSwitch("lan", { host, name: "lan", switchType: "External", netAdapterNames: ["NIC1"] });

const disk = new VirtualHardDisk("web1-system", { host, path: "C:\\VMs\\web1\\system.vhdx", sizeBytes: "40GB" });

const web1 = new VirtualMachine("web1", {
  host,
  name: "web1",
  notes: "first machine",
  processor: { count: 2 },
  memory: { startupBytes: "2GB" },
  networkAdapters: { lan: { switchName: lan.name, vlan: { mode: "Access", vlanId: 20 } } },
  hardDrives: { "SCSI 0:0": { path: disk.path } },
  firmware: { bootOrder: ["SCSI 0:0"] },
  state: "Running",
});

export const vmId = web1.vmId;
export const powerState = web1.powerState;
