/** The kind ClusterDisk. */
import { defineKind } from "../../engine/kind";
import { clusterInventory, clusterNameIn, placesInCluster } from "../clusterIdentity";
import { createClusterDisk, diskOf, hiddenSettings, planClusterDisk, removeClusterDisk } from "./plan";
import { clusterDiskRecord, clusterDiskSelect, isSharedVolume } from "./record";
import { clusterDiskClaims, clusterDiskRules } from "./rules";
import { clusterDiskShape } from "./schema";

export const clusterDisk = defineKind({
  name: "ClusterDisk",
  shape: clusterDiskShape,
  record: clusterDiskRecord,
  select: clusterDiskSelect,
  rules: clusterDiskRules,
  claims: clusterDiskClaims,
  host: clusterNameIn,
  places: placesInCluster,
  label: ({ name, uniqueId, serialNumber }) => String(name ?? uniqueId ?? serialNumber),
  find: (desired) => ({
    command: "Get-ClusterDiskRecord",
    parameters: { Cluster: desired.cluster.name, ...diskOf(desired) },
  }),
  byId: (id, { cluster }) => ({
    command: "Get-ClusterDiskRecord",
    parameters: { Cluster: cluster.name, UniqueId: id },
  }),
  id: ({ diskId }) => diskId,
  outputs: (record) => {
    const { diskId, ClusterResource, MSFT_Disk, ownerNode, usedAs, usedBy } = record;
    return {
      diskId,
      resourceId: ClusterResource.Id,
      resourceName: ClusterResource.Name,
      ...(MSFT_Disk === undefined || MSFT_Disk === null ? {} : { sizeBytes: MSFT_Disk.Size }),
      state: ClusterResource.State,
      ownerNode,
      ...(isSharedVolume(record) ? {} : { ownerGroup: usedBy }),
      usedAs,
    };
  },
  remember: { settingsApplied: hiddenSettings },
  // What cannot be seen is as declared: the unique id and serial number of a disk that the node does not see, too.
  observe: (values, record, desired) => ({
    uniqueId: desired.uniqueId,
    serialNumber: desired.serialNumber,
    ...(isSharedVolume(record) ? hiddenSettings(desired) : {}),
    ...values,
  }),
  // The disk is told by its hardware, so there are no namesakes: one that the cluster has already is taken over.
  ownership: undefined,
  create: createClusterDisk,
  plan: planClusterDisk,
  remove: removeClusterDisk,
  inventory: clusterInventory,
});
