import { virtualMachine } from "../../../provider/resources/virtualMachine";
import { byHand } from "../resources/byHand";
import { describeFaultMatrix } from "./faultMatrix";

const declared = (n: number) => ({
  host: "HV1",
  name: `web${n}`,
  processor: { count: 2 },
  networkAdapters: { lan: { switchName: "lan", vlan: { mode: "Access", vlanId: 20 } } },
  dvdDrives: { "SCSI 0:1": {} },
  firmware: { bootOrder: ["SCSI 0:1"] },
  state: "Running",
});

describeFaultMatrix({
  kind: virtualMachine,
  prepare: async (fabric) => {
    await byHand(
      fabric,
      "$null = New-VMSwitch -Name lan -SwitchType Private; $null = New-Item -ItemType Directory -Path C:\\Disks; " +
        "$null = New-VHD -Path C:\\Disks\\data.vhdx -SizeBytes 1GB",
    );
  },
  declared,
  edited: (n) => ({
    ...declared(n),
    name: `db${n}`,
    notes: "edited",
    memory: { startupBytes: "1GB" },
    scsiControllerCount: 2,
    networkAdapters: { lan: { dhcpGuard: true, vlan: { mode: "Access", vlanId: 20 } }, san: {} },
    hardDrives: { "SCSI 1:0": { path: "C:\\Disks\\data.vhdx" } },
    dvdDrives: {},
    firmware: { secureBoot: false },
  }),
  count: async (fabric) => (await fabric.machines()).length,
});
