/** The kind ClusterSharedVolume. */
import { defineKind } from "../../engine/kind";
import { sameName } from "../../engine/values/text";
import { clusterInventory, clusterNameIn, placesInCluster } from "../clusterIdentity";
import { nodeNameOf } from "../failoverCluster/nodeName";
import { createSharedVolume, planSharedVolume, removeSharedVolume, type ClusterSharedVolumeValues } from "./plan";
import { fileSystemOf, sharedVolumeRecord, sharedVolumeSelect, type SharedVolumeRecord } from "./record";
import { sharedVolumeClaims, sharedVolumeRules } from "./rules";
import { clusterSharedVolumeShape } from "./schema";

/** What lives on the volume is a walk over all of it, so it is asked for only where it matters. */
function readParameters({ cluster, mountPointName, maintenance, sizeBytes }: ClusterSharedVolumeValues) {
  const Expected = {
    maintenance,
    ...(mountPointName === undefined ? {} : { mountPointName }),
    ...(sizeBytes === undefined ? {} : { sizeBytes }),
  };
  return { Cluster: cluster.name, Expected };
}

/** Where the coordinator is, as the declaration sees it: a node that is not up cannot have the volume, and gets it back later. */
function ownerSeen({ ownerNode: has, ClusterNode }: SharedVolumeRecord, wanted: string | undefined): string {
  if (wanted === undefined) return has;
  const node = ClusterNode.find(({ Name }) => sameName(Name, nodeNameOf(wanted)));
  return node === undefined || node.State === "Up" ? has : wanted;
}

export const clusterSharedVolume = defineKind({
  name: "ClusterSharedVolume",
  shape: clusterSharedVolumeShape,
  record: sharedVolumeRecord,
  select: sharedVolumeSelect,
  rules: sharedVolumeRules,
  claims: sharedVolumeClaims,
  host: clusterNameIn,
  places: placesInCluster,
  label: ({ name, mountPointName, disk }) => String(name ?? mountPointName ?? disk),
  find: (desired) => ({
    command: "Get-SharedVolumeRecord",
    parameters: { ...readParameters(desired), Disk: desired.disk },
  }),
  byId: (id, desired) => ({ command: "Get-SharedVolumeRecord", parameters: { ...readParameters(desired), Id: id } }),
  id: ({ ClusterSharedVolume }) => ClusterSharedVolume.Id,
  outputs: (record) => {
    const { ClusterSharedVolume, ClusterSharedVolumeInfo: info, ClusterDiskPartitionInfo: partition } = record;
    const fileSystem = fileSystemOf(record);
    return {
      resourceId: ClusterSharedVolume.Id,
      path: info?.FriendlyVolumeName ?? "",
      coordinator: record.ownerNode,
      state: ClusterSharedVolume.State,
      ...(info === undefined || info === null ? {} : { faultState: info.FaultState }),
      accessStates: Object.fromEntries(
        record.ClusterSharedVolumeStateInfo.map(({ Node, StateInfo }) => [Node, StateInfo] as const),
      ),
      ...(fileSystem === undefined ? {} : { fileSystem }),
      ...(partition === undefined || partition === null
        ? {}
        : { capacityBytes: partition.Size, freeBytes: partition.FreeSpace, usedBytes: partition.UsedSpace }),
    };
  },
  observe: (values, record, desired) => ({
    ...values,
    // The volume was found by its disk, or by the id that stays with the disk.
    disk: desired.disk,
    ownerNode: ownerSeen(record, desired.ownerNode),
    ...(typeof record.blockCache === "number" ? { blockCacheEnabled: record.blockCache === 1 } : {}),
  }),
  // A disk makes one volume, so there are no namesakes: one that is on the disk already is taken over.
  ownership: undefined,
  create: createSharedVolume,
  plan: planSharedVolume,
  remove: removeSharedVolume,
  inventory: clusterInventory,
});
