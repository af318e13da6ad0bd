import { virtualMachine } from "../../../provider/resources/virtualMachine";
import { describeLifeCycle } from "./lifeCycle";

const declared = {
  host: "HV1",
  name: "web1",
  notes: "first",
  processor: { count: 2 },
  memory: { startupBytes: "1GB" },
  networkAdapters: { lan: { vlan: { mode: "Access", vlanId: 20 } }, san: { dhcpGuard: true } },
  dvdDrives: { "SCSI 0:1": {} },
  state: "Running",
};

describeLifeCycle({
  kind: virtualMachine,
  declared,
  edited: {
    ...declared,
    name: "web2",
    notes: "second",
    processor: { count: 4 },
    networkAdapters: { san: { vlan: { mode: "Access", vlanId: 30 } } },
    dvdDrives: {},
  },
  replaced: { ...declared, generation: 1, dvdDrives: { "IDE 1:0": {} } },
  drift: async (fabric) => {
    await fabric.control.script(
      "$env:HYPERV_FABRIC_HOST = 'HV1'; Import-Module -Name Hyper-V; Set-VM -Name web1 -Notes 'changed by hand'",
    );
  },
  vanish: async (fabric) => {
    await fabric.control.script(
      "$env:HYPERV_FABRIC_HOST = 'HV1'; Import-Module -Name Hyper-V; Stop-VM -Name web1 -TurnOff -Force; Remove-VM -Name web1 -Force",
    );
  },
  count: async (fabric) => (await fabric.machines()).length,
});
