/** A virtual machine with all that machines have. */
import type { Values } from "../../../provider/engine/property";

const machineKeys = {
  host: "HV1",
  memory: { startupBytes: "1GB", dynamicEnabled: true, minimumBytes: "512MB", maximumBytes: "2GB" },
  processor: { count: 2 },
  networkAdapters: {
    lan: { switchName: "lan", vlan: { mode: "Access", vlanId: 20 } },
    san: { switchName: "lan", vlan: { mode: "Access", vlanId: 40 } },
  },
  state: "Running",
};

export function diskOf(name: string): Values {
  return { host: "HV1", path: `C:\\VMs\\${name}\\system.vhdx`, sizeBytes: "40GB" };
}

export function machineOf(name: string): Values {
  const hardDrives = { "SCSI 0:0": { path: diskOf(name)["path"] } };
  return { ...machineKeys, name, notes: `The machine ${name}`, hardDrives };
}
