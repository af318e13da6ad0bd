/** One host: its switches, and for each machine a disk. */
import { diskPath, machineName, machineValues, nodes, storageSwitchName, switchName } from "./declarations.mjs";

/**
 * @param {import("./declare.mjs").Declare} declare
 * @param {import("./declarations.mjs").Settings} settings
 */
export function declareSingle(declare, settings) {
  const [host] = nodes;
  const lan = { host, name: switchName, switchType: "External", netAdapterNames: ["NIC1"] };
  const switches = [
    declare("VirtualSwitch", switchName, lan),
    declare("VirtualSwitch", storageSwitchName, { host, name: storageSwitchName, switchType: "Private" }),
  ];
  for (let index = 0; index < settings.size; index += 1) {
    const name = machineName(index);
    const disk = declare("VirtualHardDisk", `${name}-system`, {
      host,
      path: diskPath("C:\\VMs", index),
      sizeBytes: "40GB",
    });
    const machine = {
      host,
      ...machineValues(settings, index),
      hardDrives: { "SCSI 0:0": { path: disk.output("path") } },
    };
    declare("VirtualMachine", name, machine, switches);
  }
}
