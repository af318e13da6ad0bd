/** What the reader returns for a cluster shared volume: the part that plans look at by name. */
import { z } from "zod";
import type { Select } from "../../engine/read";

const content = z.object({
  machines: z.array(z.object({ name: z.string(), running: z.boolean() })),
  /** The first of the files, virtual disks before others. */
  files: z.array(z.string()),
  fileCount: z.number(),
});

export const sharedVolumeRecord = z.looseObject({
  ClusterSharedVolume: z.looseObject({ Id: z.string(), Name: z.string(), State: z.string() }),
  ownerNode: z.string(),
  /** 1 or 0. */
  blockCache: z.number().nullish(),
  ClusterNode: z.array(z.object({ Name: z.string(), State: z.string() })),
  ClusterSharedVolumeStateInfo: z.array(
    z.object({ Node: z.string(), StateInfo: z.string(), FileSystemRedirectedIOReason: z.string() }),
  ),
  /** These two are missing where the volume is not online. */
  ClusterSharedVolumeInfo: z
    .looseObject({
      FriendlyVolumeName: z.string(),
      MaintenanceMode: z.boolean(),
      RedirectedAccess: z.boolean(),
      FaultState: z.string(),
    })
    .nullish(),
  ClusterDiskPartitionInfo: z
    .looseObject({
      Size: z.number(),
      FreeSpace: z.number(),
      UsedSpace: z.number(),
      FileSystem: z.string().nullish(),
      IsNtfs: z.boolean().nullish(),
    })
    .nullish(),
  /** What lives on it; asked for only where the folder is to be renamed or the volume goes into maintenance. */
  content: content.nullish(),
  /** Size of the disk; asked for only with a size of the volume, and missing where the node does not see the disk. */
  diskSize: z.number().nullish(),
});

export type SharedVolumeRecord = z.output<typeof sharedVolumeRecord>;
export type VolumeContent = z.output<typeof content>;

/** What is read beside the rows of the shape. */
export const sharedVolumeSelect: Select = {
  ClusterSharedVolume: ["Id", "Name", "State"],
  ClusterSharedVolumeInfo: ["FaultState", "FriendlyVolumeName", "MaintenanceMode", "RedirectedAccess"],
  ClusterDiskPartitionInfo: ["FileSystem", "FreeSpace", "IsNtfs", "Size", "UsedSpace"],
};

/** The file system behind the one that all nodes see. */
export function fileSystemOf(record: SharedVolumeRecord): string | undefined {
  const { ClusterSharedVolumeStateInfo: states, ClusterDiskPartitionInfo: partition } = record;
  if (states.some(({ FileSystemRedirectedIOReason: reason }) => reason.includes("FileSystemReFs"))) return "ReFS";
  return partition?.IsNtfs === true ? "NTFS" : (partition?.FileSystem ?? undefined);
}
