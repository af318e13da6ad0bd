import { clusterDisk } from "../../../provider/resources/clusterDisk";
import { clusterSharedVolume } from "../../../provider/resources/clusterSharedVolume";
import { clusterHosts, clusterIdentity } from "../../helpers/testCluster";
import { nodeByHand, plainCluster } from "../resources/nodeByHand";
import { describeFaultMatrix } from "./faultMatrix";

const cluster = clusterIdentity("HV1", "HV2");
const { definition } = clusterHosts(2);

const disk = () => ({ cluster, uniqueId: "600A0B80000F1D2E", name: "data" });

describeFaultMatrix({
  kind: clusterDisk,
  definition,
  prepare: plainCluster,
  declared: disk,
  edited: () => ({ ...disk(), possibleOwners: ["HV1"], maintenance: true }),
  count: async (fabric) => {
    const line =
      "Get-ClusterResource | Where-Object -FilterScript { $_.ResourceType.Name -eq 'Physical Disk' } | ForEach-Object -Process { $_.Name }";
    return (await nodeByHand(fabric, line)).length;
  },
});

const volume = (n: number) => ({ cluster, disk: "600A0B80000F1D2E", mountPointName: `vms${n}`, name: `vms${n}` });

describeFaultMatrix({
  kind: clusterSharedVolume,
  definition,
  prepare: async (fabric) => {
    await plainCluster(fabric);
    await nodeByHand(fabric, "$null = Get-ClusterAvailableDisk | Add-ClusterDisk");
    await nodeByHand(
      fabric,
      "Get-Partition -Disk (Get-Disk -UniqueId 600A0B80000F1D2E) | Resize-Partition -Size 100GB",
    );
  },
  declared: volume,
  edited: (n) => ({
    ...volume(n),
    name: `data${n}`,
    mountPointName: `data${n}`,
    ownerNode: "HV2",
    redirectedAccess: true,
    sizeBytes: (200 + n) * 2 ** 30,
  }),
  count: async (fabric) =>
    (await nodeByHand(fabric, "Get-ClusterSharedVolume | ForEach-Object -Process { $_.Name }")).length,
});
