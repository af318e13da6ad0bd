import { virtualMachine } from "../../../provider/resources/virtualMachine";
import { describeFaultMatrix } from "./faultMatrix";

const declared = (n: number) => ({
  host: "HV1",
  name: `web${n}`,
  processor: { count: 2 },
  memory: { startupBytes: "1GB" },
  networkAdapters: { lan: { dhcpGuard: true, vlan: { mode: "Access", vlanId: 20 } } },
  dvdDrives: { "SCSI 0:1": {} },
  firmware: { bootOrder: ["SCSI 0:1"] },
  state: "Running",
});

describeFaultMatrix({
  kind: virtualMachine,
  declared,
  edited: (n) => ({
    ...declared(n),
    notes: "edited",
    processor: { count: 4 },
    networkAdapters: { san: { vlan: { mode: "Access", vlanId: 30 } } },
    dvdDrives: {},
    firmware: { secureBoot: false },
  }),
  count: async (fabric, n) => (await fabric.machines(`web${n}`)).length,
});
