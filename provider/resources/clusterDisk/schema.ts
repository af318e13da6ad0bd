/** The properties of a disk of a failover cluster. */
import { z } from "zod";
import { group, property, type CostContext } from "../../engine/property";
import { bytes } from "../../engine/values/bytes";
import { name, sameName } from "../../engine/values/text";
import { clusterIdentity } from "../clusterIdentity";
import { nodeNameOf, sameNodes } from "../failoverCluster/nodeName";
import { textsOf } from "../nameList";
import { timeouts } from "../timeouts";
import { diskPolicies } from "./policies";

/** To say what was left out before must not cost the disk: the plan compares with the disk itself. */
const replaceWhenDeclared = ({ from }: CostContext) => (from === undefined ? "inPlace" : "replace");

const identifier = (source: `MSFT_Disk.${string}`) =>
  property(name(255).optional(), { change: replaceWhenDeclared, readFrom: source, equal: sameIdentifier });

/** Some drivers fill serial numbers up with blanks. */
const sameIdentifier = (left: unknown, right: unknown) =>
  typeof left === "string" && typeof right === "string" ? sameName(left.trim(), right.trim()) : left === right;

const format = group(
  z
    .strictObject({
      /**
       * The file system that the disk is to have when it comes into the cluster. A disk that is not initialized gets a
       * partition and this file system; one that has the file system already stays as it is. Left out: nothing is formatted.
       * Changing it takes the disk out of the cluster and in again. `Format-Volume`.
       */
      fileSystem: property(z.enum(["NTFS", "ReFS"]).optional(), { change: replaceWhenDeclared }),
      /** The label of the volume, given when it is formatted. */
      label: property(name(32).optional(), { change: "inPlace" }),
      /** The allocation unit, such as `"64KB"`, given when it is formatted. Left out: Windows' own. */
      allocationUnitBytes: property(bytes({ minimum: 512, maximum: 2 * 2 ** 20 }).optional(), { change: "inPlace" }),
      /** Format also a disk with another file system on it. Its data are lost. @default false */
      allowFormat: property(z.boolean().default(false), { change: "inPlace" }),
    })
    .prefault({}),
);

export const clusterDiskShape = {
  /** The cluster, as `cluster.identity` of a FailoverCluster gives it. Another cluster makes a new resource. */
  cluster: clusterIdentity,
  /** The unique id of the disk (`Get-Disk`); or else `serialNumber`. Never the disk number, which changes. Another disk makes a new resource. */
  uniqueId: identifier("MSFT_Disk.UniqueId"),
  /** The serial number of the disk (`Get-Disk`), where `uniqueId` is not given. Another disk makes a new resource. */
  serialNumber: identifier("MSFT_Disk.SerialNumber"),
  /**
   * Name of the disk in the cluster, which no other disk has. Left out: as the cluster names it, or as the shared volume on
   * it is named. Changed in place. `(Get-ClusterResource).Name`.
   */
  name: property(name(255).optional(), {
    change: "inPlace",
    setBy: "Set-SharedDisk -Name",
    readFrom: "ClusterResource.Name",
  }),
  /** How an empty disk is made ready, before it goes into the cluster. */
  format,
  /**
   * The nodes that may own the disk. Left out: as it is, at first all. Changed in place, but not while the disk is a shared
   * volume. `Set-ClusterOwnerNode`.
   */
  possibleOwners: property(z.array(name(255)).min(1, "names no node").optional(), {
    change: "inPlace",
    setBy: "Set-SharedDisk -PossibleOwner",
    readFrom: "ClusterOwnerNodeList.OwnerNodes",
    equal: sameNodes,
    codec: { toHost: (value) => textsOf(value).map(nodeNameOf), fromHost: (value) => value },
  }),
  /**
   * Maintenance: no failover while a tool works on the disk. Left out: as it is. Changed in place; a shared volume has its
   * own. `Suspend-ClusterResource`, `Resume-ClusterResource`.
   */
  maintenance: property(z.boolean().optional(), {
    change: "inPlace",
    setBy: "Set-SharedDisk -Maintenance",
    readFrom: "ClusterResource.MaintenanceMode",
  }),
  ...diskPolicies,
  /** Time limits of the operations on this resource, in seconds. */
  timeouts,
};

export const clusterDiskOutputs = {
  /** The unique id of the disk, by which shared volumes and witnesses name it. */
  diskId: z.string(),
  /** The id of its resource in the cluster. */
  resourceId: z.string(),
  /** The name of its resource in the cluster, also where the declaration leaves it to the cluster. */
  resourceName: z.string(),
  /** Size of the disk, bytes; left out while the node that answers does not see the disk. */
  sizeBytes: z.number().optional(),
  /** `Online`, `Offline`, `Failed` or what else the cluster says. */
  state: z.string(),
  /** The node that has the disk now. */
  ownerNode: z.string(),
  /** The group that the disk is in; left out while it is a shared volume. */
  ownerGroup: z.string().optional(),
  /** `AvailableStorage`, `SharedVolume`, `Witness` or `Role`. */
  usedAs: z.string(),
  /** What of the declaration can only be seen while the disk is no shared volume, as it was last set. */
  settingsApplied: z.record(z.string(), z.unknown()),
};
