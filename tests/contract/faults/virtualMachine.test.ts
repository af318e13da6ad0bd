import { virtualMachine } from "../../../provider/resources/virtualMachine";
import { describeFaultMatrix } from "./faultMatrix";

const declared = (n: number) => ({
  host: "HV1",
  name: `web${n}`,
  processor: { count: 2 },
  networkAdapters: { lan: { vlan: { mode: "Access", vlanId: 20 } } },
  dvdDrives: { "SCSI 0:1": {} },
  firmware: { bootOrder: ["SCSI 0:1"] },
  state: "Running",
});

describeFaultMatrix({
  kind: virtualMachine,
  declared,
  edited: (n) => ({
    ...declared(n),
    name: `db${n}`,
    notes: "edited",
    memory: { startupBytes: "1GB" },
    networkAdapters: { san: { dhcpGuard: true } },
    dvdDrives: {},
    firmware: { secureBoot: false },
  }),
  count: async (fabric) => (await fabric.machines()).length,
});
