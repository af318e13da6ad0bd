/** The properties of a cluster shared volume. */
import { z } from "zod";
import { property } from "../../engine/property";
import { bytes } from "../../engine/values/bytes";
import { name, sameName } from "../../engine/values/text";
import { clusterIdentity } from "../clusterIdentity";
import { nodeNameOf } from "../failoverCluster/nodeName";
import { timeouts } from "../timeouts";
import { mountPoint, mountPointIn } from "./mountPoint";
import { sameCapacity } from "./capacity";

export const clusterSharedVolumeShape = {
  /** The cluster, as `cluster.identity` of a FailoverCluster gives it. Another cluster makes a new volume. */
  cluster: clusterIdentity,
  /**
   * The disk that becomes the volume: its unique id, as `disk.diskId` of a ClusterDisk gives it, or the name of its resource.
   * It must be in Available Storage. Changing it makes a new volume. `Add-ClusterSharedVolume`.
   */
  disk: property(name(255), { change: "replace", equal: sameName }),
  /**
   * Name of the volume's resource, which is that of its disk: say it here or at the ClusterDisk. Left out: as it is.
   * Changed in place. `(Get-ClusterSharedVolume).Name`.
   */
  name: property(name(255).optional(), {
    change: "inPlace",
    setBy: "Set-SharedVolume -Name",
    readFrom: "ClusterSharedVolume.Name",
  }),
  /**
   * Name of the volume's folder below `C:\ClusterStorage`, the same on every node. Left out: as the cluster names it, such as
   * `Volume1`. Changed in place while the volume is empty; else it is refused, for every path on the volume would break.
   */
  mountPointName: property(mountPoint().optional(), {
    change: "inPlace",
    read: {
      select: ["ClusterSharedVolumeInfo.FriendlyVolumeName"],
      value: (scope) => mountPointIn(scope.object("ClusterSharedVolumeInfo")?.["FriendlyVolumeName"]),
    },
    set: { cmdlet: "Rename-SharedVolume", parameters: (value) => ({ MountPointName: value }) },
    equal: sameName,
  }),
  /**
   * The node that coordinates the volume. Left out: the cluster decides, as is usual. Moved in place, and nothing on the
   * volume stops. While that node is not up, the volume stays where it is. `Move-ClusterSharedVolume`.
   */
  ownerNode: property(name(255).optional(), {
    change: "inPlace",
    set: { cmdlet: "Move-SharedVolume", parameters: (value) => ({ Node: nodeNameOf(String(value)) }) },
    equal: (left, right) => sameName(nodeNameOf(String(left)), nodeNameOf(String(right))),
  }),
  /**
   * Whether all nodes reach the volume through its coordinator. Changed in place. `Suspend-ClusterResource -RedirectedAccess`,
   * `Resume-ClusterResource`. @default false
   */
  redirectedAccess: property(z.boolean().default(false), {
    change: "inPlace",
    setBy: "Set-SharedVolume -RedirectedAccess",
    readFrom: "ClusterSharedVolumeInfo.RedirectedAccess",
  }),
  /**
   * Maintenance: nobody reaches the volume while a tool works on it. Refused while virtual machines run on it. Changed in
   * place. `Suspend-ClusterResource`, `Resume-ClusterResource`. @default false
   */
  maintenance: property(z.boolean().default(false), {
    change: "inPlace",
    setBy: "Set-SharedVolume -Maintenance",
    readFrom: "ClusterSharedVolumeInfo.MaintenanceMode",
  }),
  /**
   * Whether reads of the volume go through the cluster's block cache, whose size is a property of the cluster. Left out: as
   * it is. Changed in place.
   */
  blockCacheEnabled: property(z.boolean().optional(), {
    change: "inPlace",
    setBy: "Set-SharedVolume -BlockCacheEnabled",
  }),
  /**
   * Size of the volume, such as `"2TB"`; at most what its disk has. Left out: as it is. It grows in place, and nothing stops
   * for it; it never becomes smaller. `Resize-Partition`.
   */
  sizeBytes: property(bytes({ minimum: 2 ** 20 }).optional(), {
    change: "inPlace",
    set: { cmdlet: "Resize-SharedVolume", parameters: (value) => ({ SizeBytes: value }) },
    readFrom: "ClusterDiskPartitionInfo.Size",
    equal: sameCapacity,
  }),
  /** Time limits of the operations on this resource, in seconds. */
  timeouts,
};

export const clusterSharedVolumeOutputs = {
  /** The id of the volume's resource in the cluster. */
  resourceId: z.string(),
  /** The volume's folder on every node, such as `C:\ClusterStorage\Volume1`: where virtual machines and disks are put. */
  path: z.string(),
  /** The node that coordinates the volume now. */
  coordinator: z.string(),
  /** `Online`, `Offline`, `Failed` or what else the cluster says. */
  state: z.string(),
  /** `NoFaults`, `RedirectedAccess`, `NoAccess` or `InMaintenance`. */
  faultState: z.string().optional(),
  /** How each node reaches the volume, by its name: `Direct`, `FileSystemRedirected` (always with ReFS), `BlockRedirected`, `Unavailable`. */
  accessStates: z.record(z.string(), z.string()),
  /** The file system. */
  fileSystem: z.string().optional(),
  /** Size of the volume, bytes. */
  capacityBytes: z.number().optional(),
  /** What of it is free, bytes. */
  freeBytes: z.number().optional(),
  /** What of it is used, bytes. */
  usedBytes: z.number().optional(),
};
