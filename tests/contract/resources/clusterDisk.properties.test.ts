import { clusterDisk } from "../../../provider/resources/clusterDisk";
import { clusterHosts, clusterIdentity } from "../../helpers/testCluster";
import type { Values } from "../../../provider/engine/property";
import type { TestFabric } from "../../helpers/testFabric";
import { quoted } from "./byHand";
import { nodeByHand, plainCluster } from "./nodeByHand";
import { describePropertyRows, type Observation } from "./propertyRows";
import { row } from "./rowOf";

const policies = [
  "RestartAction",
  "RestartThreshold",
  "RestartPeriod",
  "RestartDelay",
  "RetryPeriodOnFailure",
  "PendingTimeout",
];
const shown = ["Name", "MaintenanceMode", ...policies].map(quoted).join(", ");

/** The declared disk, as the cmdlets on a node show it. */
async function observe(fabric: TestFabric, { uniqueId, serialNumber }: Values): Promise<Observation> {
  const wanted = `@(${[uniqueId, serialNumber].map((text) => quoted(String(text))).join(", ")})`;
  const disk = `$disk = Get-Disk | Where-Object -FilterScript { ${wanted} -contains $_.UniqueId -or ${wanted} -contains $_.SerialNumber }`;
  const ofDisk = "(Get-ClusterParameter -InputObject $_ -Name DiskUniqueIds).Value -eq $disk.UniqueId";
  const find = `$one = Get-ClusterResource | Where-Object -FilterScript { $_.ResourceType.Name -eq 'Physical Disk' -and ${ofDisk} }`;
  const seen = "$seen = @{ UniqueId = $disk.UniqueId; SerialNumber = $disk.SerialNumber }";
  const properties = `foreach ($key in ${shown}) { $seen[$key] = $one.$key }`;
  const owners =
    "$seen['Owners'] = @((Get-ClusterOwnerNode -Resource $one.Name).OwnerNodes | ForEach-Object -Process { [string] $_.Name })";
  const volume =
    "$volume = Get-Volume -Partition (Get-Partition -Disk $disk); foreach ($key in 'FileSystem', 'FileSystemLabel', 'AllocationUnitSize') { $seen[$key] = $volume.$key }";
  const [record] = await nodeByHand(fabric, [disk, find, seen, properties, owners, volume, "$seen"].join("; "));
  return { record, stops: 0, power: [] };
}

const cluster = clusterIdentity("HV1", "HV2");
const emptyDisk = "600A0B80000F1D30";

describePropertyRows({
  kind: clusterDisk,
  definition: clusterHosts(2).definition,
  prepare: plainCluster,
  subjects: [
    {
      title: "of an empty disk",
      declared: { cluster, uniqueId: emptyDisk },
      observe,
      rows: [
        row("format.fileSystem", ["ReFS"], "FileSystem", []),
        row("format.label", ["Data"], "FileSystemLabel", []),
        row("format.allocationUnitBytes", ["64KB"], "AllocationUnitSize", [], { shows: [65_536] }),
        row("name", ["first", "second"], "Name", 0),
        row("possibleOwners", [["HV1"], ["HV2"], ["HV1", "HV2"]], "Owners", 0),
        row("maintenance", [false, true, false], "MaintenanceMode", 0),
        row("restartAction", ["RestartAndFailOver", "Restart"], "RestartAction", 0, { shows: [2, 1] }),
        row("restartThreshold", [4, 5], "RestartThreshold", 0),
        row("restartPeriod", [600_000, 1_200_000], "RestartPeriod", 0),
        row("restartDelay", [1000, 0], "RestartDelay", 0),
        row("retryPeriodOnFailure", [60_000, 120_000], "RetryPeriodOnFailure", 0),
        row("pendingTimeout", [60_000, 120_000], "PendingTimeout", 0),
      ],
    },
    {
      title: "that choose another disk",
      declared: { cluster },
      observe,
      rows: [row("uniqueId", ["600A0B80000F1D2E", emptyDisk], "UniqueId", 0, { replaces: true })],
    },
    {
      title: "of a disk by its serial number",
      declared: { cluster },
      observe,
      rows: [row("serialNumber", ["SER-SMALL", "SER-DATA"], "SerialNumber", 0, { replaces: true })],
    },
  ],
  notSettings: ["cluster", "format.allowFormat", "timeouts"],
});
