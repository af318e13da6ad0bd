/** The properties of a virtual disk. */
import { z } from "zod";
import { property, type CostContext } from "../../engine/property";
import { bytes } from "../../engine/values/bytes";
import { name, sameName } from "../../engine/values/text";
import { samePath, windowsPath } from "../../engine/values/windowsPath";
import { optionalClusterIdentity } from "../clusterIdentity";
import { timeouts } from "../timeouts";

/** Hyper-V copies a disk between these two; every other change of type is another disk. */
const convertible = new Set<unknown>(["Dynamic", "Fixed"]);

/**
 * A value that was left out may be what the disk has: to say it now must not cost the disk. The plan compares with the
 * disk itself, and refuses.
 */
const replaceWhenDeclared = ({ from }: CostContext) => (from === undefined ? "inPlace" : "replace");

const diskPath = () => windowsPath().refine((path) => /\.vhdx?$/i.test(path), "ends neither in .vhdx nor in .vhd");

const sectorSize = () => z.union([z.literal(512), z.literal(4096)], "is neither 512 nor 4096").optional();

export const virtualHardDiskShape = {
  /**
   * The Hyper-V host that makes the disk: a name that the connections know. Changing it goes with its virtual machine: the
   * machine takes the disk along when its own `host` changes. A disk that no machine has attached cannot be moved.
   */
  host: property(name(255), { change: "inPlace", equal: sameName }),
  /** The cluster that the disk's storage belongs to, a volume of it or a share: any node that answers can be asked about it. */
  cluster: optionalClusterIdentity,
  /**
   * The file, absolute on the host; `.vhdx` or `.vhd` decides the format, and missing folders are made. Changing it makes
   * a new disk.
   */
  path: property(diskPath(), { change: "replace", readFrom: "VirtualHardDisk.Path", equal: samePath }),
  /**
   * `Dynamic` grows with its content, `Fixed` takes all its space at once, `Differencing` holds the differences to
   * `parentPath`. Between Dynamic and Fixed the disk is converted in place, while no machine has it attached
   * (`Convert-VHD`); any other change makes a new disk. @default "Dynamic"
   */
  type: property(z.enum(["Dynamic", "Fixed", "Differencing"]).default("Dynamic"), {
    change: ({ from, to }) => (convertible.has(from) && convertible.has(to) ? "inPlace" : "replace"),
    readFrom: "VirtualHardDisk.VhdType",
  }),
  /**
   * Size of the disk as its guest sees it, such as `"40GB"`. Left out of a differencing disk: that of its parent.
   *
   * Changed in place: a .vhdx on a SCSI controller while its machine runs, on IDE while it is off; not while checkpoints
   * exist. Only a .vhdx can become smaller, and not below the minimum that its partitions need. `Resize-VHD`.
   */
  sizeBytes: property(bytes({ minimum: 3 * 2 ** 20, multipleOf: 512 }).optional(), {
    change: "inPlace",
    setBy: "Resize-VHD -SizeBytes",
    readFrom: "VirtualHardDisk.Size",
  }),
  /**
   * Block size of a dynamic or differencing disk: 1MB to 256MB in powers of two for .vhdx, `"512KB"` or `"2MB"` for .vhd.
   * Left out: Hyper-V's own. Changing it makes a new disk.
   */
  blockSizeBytes: property(bytes({ minimum: 512 * 2 ** 10, maximum: 256 * 2 ** 20 }).optional(), {
    change: replaceWhenDeclared,
    readFrom: "VirtualHardDisk.BlockSize",
    onlyWhen: ({ type }) => type !== "Fixed",
  }),
  /** Logical sector size, 512 or 4096; a differencing disk has that of its parent. Changing it makes a new disk. */
  logicalSectorSizeBytes: property(sectorSize(), {
    change: replaceWhenDeclared,
    readFrom: "VirtualHardDisk.LogicalSectorSize",
  }),
  /** Physical sector size, 512 or 4096. Changed in place while no running machine uses the disk. `Set-VHD`. */
  physicalSectorSizeBytes: property(sectorSize(), {
    change: "inPlace",
    setBy: "Set-VHD -PhysicalSectorSizeBytes",
    readFrom: "VirtualHardDisk.PhysicalSectorSize",
  }),
  /** The parent of a differencing disk, in the same format. Changing it makes a new disk. */
  parentPath: property(diskPath().optional(), {
    change: "replace",
    readFrom: "VirtualHardDisk.ParentPath",
    equal: samePath,
    onlyWhen: ({ type }) => type === "Differencing",
  }),
  /** Whether the file goes with the resource; `false` leaves it on the host. @default true */
  deleteOnDestroy: property(z.boolean().default(true), { change: "inPlace", providerOnly: true }),
  /** Time limits of the operations on this resource, in seconds. */
  timeouts,
};

export const virtualHardDiskOutputs = {
  /** The identifier inside the file, which tells the disk from another one at the same path. A conversion gives a new one. */
  diskIdentifier: z.string(),
  /** The host that last answered for the disk. */
  locatedOn: z.string(),
  /** Size of the disk in bytes, also where the declaration leaves it to the parent. */
  virtualSizeBytes: z.number(),
};
