/** What the reader returns for a virtual disk: the part that plans look at by name. */
import { z } from "zod";
import type { Select } from "../../engine/read";

const attachment = z.looseObject({
  vmName: z.string(),
  vmState: z.string(),
  controllerType: z.string(),
  /** The file in the drive: another one than the disk when checkpoints stand in between. */
  path: z.string(),
});

export const diskRecord = z.looseObject({
  VirtualHardDisk: z.looseObject({
    DiskIdentifier: z.string(),
    VhdType: z.string(),
    Size: z.number().optional(),
    MinimumSize: z.number().nullish(),
  }),
  /** The drives that use the disk; asked for only when the disk is not as declared. */
  attachedTo: z.array(attachment).nullish(),
  /** A conversion was interrupted: what it left is still beside the file, or in its place. */
  conversionPending: z.boolean().nullish(),
});

export type DiskRecord = z.output<typeof diskRecord>;
export type Attachment = z.output<typeof attachment>;

/** What is read beside the rows of the shape. */
export const diskSelect: Select = {
  VirtualHardDisk: ["DiskIdentifier", "MinimumSize", "Path", "Size", "VhdType"],
};
