import { failoverCluster } from "../../../provider/resources/failoverCluster";
import { clusterHosts, clusterName } from "../../helpers/testCluster";
import { describeFaultMatrix } from "./faultMatrix";

const declared = {
  name: clusterName,
  nodes: ["HV1", "HV2"],
  staticAddresses: ["10.0.1.50"],
  witness: { type: "FileShare", path: "\\\\FS01\\Witness" },
  networks: { "10.0.2.0/24": { name: "Migration" } },
};

describeFaultMatrix({
  kind: failoverCluster,
  definition: clusterHosts(3).definition,
  declared: () => declared,
  edited: () => ({
    ...declared,
    nodes: ["HV1", "HV3"],
    staticAddresses: ["10.0.1.51"],
    witness: { type: "Disk", diskId: "SER-SMALL" },
    networks: { "10.0.2.0/24": { name: "Live", role: "Cluster" } },
    description: "edited",
  }),
  count: async (fabric) => (await fabric.control.call("Get-FabricCluster")).length,
});
