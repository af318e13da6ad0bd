import { clusterSharedVolume } from "../../../provider/resources/clusterSharedVolume";
import { clusterHosts, clusterIdentity } from "../../helpers/testCluster";
import type { TestFabric } from "../../helpers/testFabric";
import { powerOf } from "./machinesBeside";
import { nodeByHand, plainCluster } from "./nodeByHand";
import { describePropertyRows, type Observation } from "./propertyRows";
import { row } from "./rowOf";

const dataDisk = "600A0B80000F1D2E";
const smallDisk = "600A0B80000F1D2F";
const cluster = clusterIdentity("HV1", "HV2");

/** The only volume, as the cmdlets on a node show it. */
async function observe(fabric: TestFabric): Promise<Observation> {
  const line =
    "$one = Get-ClusterSharedVolume; $info = $one.SharedVolumeInfo[0]; " +
    "$parameters = @{}; Get-ClusterParameter -InputObject $one | ForEach-Object -Process { $parameters[$_.Name] = $_.Value }; " +
    "@{ Name = $one.Name; Path = $info.FriendlyVolumeName; Owner = $one.OwnerNode.Name; Redirected = $info.RedirectedAccess; " +
    "Maintenance = $info.MaintenanceMode; Size = $info.Partition.Size; Cache = $parameters['EnableBlockCache']; Disk = $parameters['DiskUniqueIds'] }";
  const [record] = await nodeByHand(fabric, line);
  return { record, ...(await powerOf(fabric)) };
}

/** A role on the volume that runs. */
async function startMachine(fabric: TestFabric): Promise<void> {
  const folder = "(Get-ClusterSharedVolume).SharedVolumeInfo[0].FriendlyVolumeName";
  const machine = '$null = New-VM -Name web1 -Path $folder -NewVHDPath "$folder\\web1.vhdx" -NewVHDSizeBytes 10GB';
  const role = "$null = Add-ClusterVirtualMachineRole -VMName web1; $null = Start-ClusterGroup -Name web1";
  await nodeByHand(fabric, `$folder = ${folder}; ${machine}; ${role}`);
}

describePropertyRows({
  kind: clusterSharedVolume,
  definition: clusterHosts(2).definition,
  prepare: async (fabric) => {
    await plainCluster(fabric);
    await nodeByHand(fabric, "$null = Get-ClusterAvailableDisk | Add-ClusterDisk");
    await nodeByHand(fabric, `Get-Partition -Disk (Get-Disk -UniqueId ${dataDisk}) | Resize-Partition -Size 100GB`);
  },
  subjects: [
    {
      title: "of an empty volume",
      declared: { cluster },
      observe,
      rows: [
        row("mountPointName", ["first", "Second one", "first"], "Path", 0, {
          shows: ["first", "Second one", "first"].map((name) => `C:\\ClusterStorage\\${name}`),
        }),
        row("maintenance", [false, true, false], "Maintenance", 0),
        row("disk", [smallDisk, dataDisk], "Disk", 0, { replaces: true }),
      ],
    },
    {
      title: "of a volume with a machine that runs",
      declared: { cluster, disk: dataDisk },
      observe,
      afterCreate: startMachine,
      rows: [
        row("name", ["first", "second"], "Name", 0),
        row("ownerNode", ["HV1", "HV2", "HV1"], "Owner", 0),
        row("redirectedAccess", [false, true, false], "Redirected", 0),
        row("blockCacheEnabled", [true, false, true], "Cache", 0, { shows: [1, 0, 1] }),
        row("sizeBytes", ["100GB", "150GB", "200GB"], "Size", 0, {
          shows: [100, 150, 200].map((size) => size * 2 ** 30),
        }),
        row("mountPointName", ["first", "second"], "Path", 0, {
          shows: ["C:\\ClusterStorage\\first"],
          refused: /is not empty.*"web1"/,
        }),
        row("maintenance", [false, true], "Maintenance", 0, { refused: /offline: "web1"/ }),
      ],
    },
  ],
  notSettings: ["cluster", "timeouts"],
});
