/** Declarations and records of a cluster shared volume. */
import { formatFailure } from "../../../../provider/engine/check";
import { isPlanError } from "../../../../provider/engine/planError";
import type { Values } from "../../../../provider/engine/property";
import { clusterSharedVolume } from "../../../../provider/resources/clusterSharedVolume";

export const cluster = { name: "PROD", nodes: ["HV1", "HV2"] };
export const declared = { cluster, disk: "60003FF1" };
export const id = "11111111-2222-3333-4444-555555555555";

/** A volume of 1 TB that is online on HV1. */
export function record(more: Values = {}, info: Values = {}) {
  return {
    ClusterSharedVolume: { Id: id, Name: "Cluster Disk 1", State: "Online" },
    ownerNode: "HV1",
    blockCache: 1,
    ClusterNode: [
      { Name: "HV1", State: "Up" },
      { Name: "HV2", State: "Up" },
      { Name: "HV3", State: "Down" },
    ],
    ClusterSharedVolumeStateInfo: [
      { Node: "HV1", StateInfo: "Direct", FileSystemRedirectedIOReason: "NotFileSystemRedirected" },
      { Node: "HV2", StateInfo: "BlockRedirected", FileSystemRedirectedIOReason: "NotFileSystemRedirected" },
    ],
    ClusterSharedVolumeInfo: {
      FriendlyVolumeName: "C:\\ClusterStorage\\Volume1",
      MaintenanceMode: false,
      RedirectedAccess: false,
      FaultState: "NoFaults",
      ...info,
    },
    ClusterDiskPartitionInfo: {
      // A little less than the partition, as file systems are.
      Size: 2 ** 40 - 65_536,
      FreeSpace: 2 ** 39,
      UsedSpace: 2 ** 39,
      FileSystem: "CSVFS",
      IsNtfs: true,
    },
    ...more,
  };
}

/** Two machines, one of them running, and a disk. */
export const content = {
  machines: [
    { name: "web1", running: true },
    { name: "web2", running: false },
  ],
  files: ["C:\\ClusterStorage\\Volume1\\web1.vhdx"],
  fileCount: 7,
};
export const nothing = { machines: [], files: [], fileCount: 0 };

/** The steps for a declaration as a user writes it. */
export function plan(values: Values, observed: unknown) {
  const context = { refused: new Set<string>(), owner: "shop/test", foundOn: "HV1", remembered: {} };
  return clusterSharedVolume
    .plan(clusterSharedVolume.check(values).values, observed, context)
    .map(({ cmdlet, parameters }) => [cmdlet, parameters]);
}

export function failures(values: Values): readonly string[] {
  return clusterSharedVolume.check(values).failures.map(formatFailure);
}

export function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (isPlanError(error)) return `${error.code}: ${error.message}`;
    throw error;
  }
  return "nothing was refused";
}
