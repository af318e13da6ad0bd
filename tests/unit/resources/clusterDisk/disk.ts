/** Declarations and records of a disk of a cluster. */
import { formatFailure } from "../../../../provider/engine/check";
import { isPlanError } from "../../../../provider/engine/planError";
import type { Values } from "../../../../provider/engine/property";
import { clusterDisk } from "../../../../provider/resources/clusterDisk";

export const cluster = { name: "PROD", nodes: ["HV1", "HV2"] };
export const declared = { cluster, uniqueId: "60003FF1" };

/** A disk of Available Storage as a node shows it. */
export function record(more: Values = {}, resource: Values = {}) {
  return {
    diskId: "60003FF1",
    usedAs: "AvailableStorage",
    usedBy: "Available Storage",
    ownerNode: "HV1",
    ClusterResource: {
      Id: "11111111-2222-3333-4444-555555555555",
      Name: "Cluster Disk 1",
      State: "Online",
      MaintenanceMode: false,
      RestartAction: 2,
      RestartThreshold: 3,
      RestartPeriod: 900_000,
      RestartDelay: 500,
      RetryPeriodOnFailure: 3_600_000,
      PendingTimeout: 180_000,
      ...resource,
    },
    MSFT_Disk: { UniqueId: "60003FF1", SerialNumber: "SER1   ", Size: 2 ** 40 },
    ClusterOwnerNodeList: { OwnerNodes: ["HV1", "HV2"] },
    ...more,
  };
}

/** The same disk as a shared volume, which shows less. */
export function volumeRecord() {
  const { Id, Name, State } = record().ClusterResource;
  return {
    ...record({ usedAs: "SharedVolume", usedBy: "C:\\ClusterStorage\\vms", ClusterOwnerNodeList: undefined }),
    ClusterResource: { Id, Name, State },
  };
}

export function plan(values: Values, observed: unknown, remembered: Values = {}) {
  const context = { refused: new Set<string>(), owner: "shop/test", foundOn: "HV1", remembered };
  return clusterDisk.plan(values, observed, context).map(({ cmdlet, parameters }) => [cmdlet, parameters]);
}

export function failures(values: Values): readonly string[] {
  return clusterDisk.check(values).failures.map(formatFailure);
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
