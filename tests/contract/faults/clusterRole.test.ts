import { clusterRole } from "../../../provider/resources/clusterRole";
import { addMachine, addVolume, rolesOf } from "../../helpers/clusterMachines";
import { clusterHosts, clusterIdentity } from "../../helpers/testCluster";
import { plainCluster } from "../resources/nodeByHand";
import { describeFaultMatrix } from "./faultMatrix";

let vmId = "";

const declared = (n: number) => ({
  cluster: clusterIdentity("HV1", "HV2"),
  vmId,
  name: `front${n}`,
  ownerNode: "HV1",
  preferredOwners: ["HV1"],
  failback: { allowed: true },
  vmResource: { offlineAction: "shutDown" },
});

describeFaultMatrix({
  kind: clusterRole,
  definition: clusterHosts(2).definition,
  prepare: async (fabric) => {
    await plainCluster(fabric);
    await addVolume(fabric);
    vmId = await addMachine(fabric, "web1");
  },
  declared,
  edited: (n) => ({
    ...declared(n),
    name: `web${n}`,
    ownerNode: "HV2",
    preferredOwners: ["HV2"],
    possibleOwners: ["HV2"],
    priority: "high",
    vmResource: { checkHeartbeat: false, restartPolicy: { restartThreshold: 4 } },
  }),
  count: async (fabric) => (await rolesOf(fabric)).length,
});
