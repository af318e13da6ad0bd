import { virtualSwitch } from "../../../provider/resources/virtualSwitch";
import { byHand } from "../resources/byHand";
import { describeFaultMatrix } from "./faultMatrix";

const declared = (n: number) => ({
  host: "HV1",
  name: `lan${n}`,
  switchType: "External",
  netAdapterNames: ["NIC1", "NIC2"],
  loadBalancingAlgorithm: "Dynamic",
});

describeFaultMatrix({
  kind: virtualSwitch,
  declared,
  edited: (n) => ({ ...declared(n), name: `net${n}`, notes: "edited", netAdapterNames: ["NIC2", "NIC3"] }),
  count: async (fabric) => (await byHand(fabric, "Get-VMSwitch | ForEach-Object -Process { $_.Name }")).length,
});
