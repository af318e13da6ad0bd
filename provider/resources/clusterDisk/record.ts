/** What the reader returns for a disk of a cluster: the part that plans look at by name. */
import { z } from "zod";
import type { Select } from "../../engine/read";

export const clusterDiskRecord = z.looseObject({
  diskId: z.string(),
  usedAs: z.string(),
  /** The path of the shared volume, or the group. */
  usedBy: z.string(),
  ownerNode: z.string(),
  /** Of a shared volume only id, name and state. */
  ClusterResource: z.looseObject({ Id: z.string(), Name: z.string(), State: z.string() }),
  /** Missing where the node that answered does not see the disk. */
  MSFT_Disk: z.looseObject({ Size: z.number() }).nullish(),
});

export type ClusterDiskRecord = z.output<typeof clusterDiskRecord>;

/** What is read beside the rows of the shape. */
export const clusterDiskSelect: Select = {
  ClusterResource: ["Id", "Name", "State"],
  MSFT_Disk: ["Size"],
};

export const isSharedVolume = ({ usedAs }: ClusterDiskRecord): boolean => usedAs === "SharedVolume";
