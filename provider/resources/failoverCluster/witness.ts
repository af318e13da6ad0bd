/** What gives the deciding vote beside the nodes. */
import { z } from "zod";
import { recordOrEmpty } from "../../engine/isRecord";
import { group, property, type Values } from "../../engine/property";
import { samePath } from "../../engine/values/windowsPath";
import { sameName } from "../../engine/values/text";
import type { ClusterRecord } from "./record";

const is =
  (...types: readonly string[]) =>
  ({ type }: Readonly<Record<string, unknown>>) =>
    types.some((one) => one === type);

export const witness = group(
  z
    .strictObject({
      /**
       * `None`: the nodes vote alone. `Disk`: a small shared disk. `FileShare`: a share on a server outside of the cluster.
       * `Cloud`: a storage account in Azure. `Set-ClusterQuorum`. @default "None"
       */
      type: property(z.enum(["None", "Disk", "FileShare", "Cloud"]).default("None"), {
        change: "inPlace",
        readFrom: "ClusterWitness.Type",
      }),
      /** The witness disk, by the unique id or the serial number of Get-Disk. It is added to the cluster where it is not in it yet. */
      diskId: property(z.string().min(1, "is empty").optional(), {
        change: "inPlace",
        readFrom: "ClusterWitness.DiskId",
        equal: sameName,
        onlyWhen: is("Disk"),
      }),
      /** The share, as `\\server\share`. The cluster's own account must be able to write there. */
      path: property(
        z
          .string()
          .regex(/^\\\\[^\\]+\\[^\\]+/, 'is no share, such as "\\\\\\\\fs01\\\\witness"')
          .optional(),
        { change: "inPlace", readFrom: "ClusterWitness.Path", equal: samePath, onlyWhen: is("FileShare") },
      ),
      /** The storage account of a cloud witness. */
      accountName: property(
        z
          .string()
          .regex(/^[a-z0-9]{3,24}$/, "is no name of a storage account: 3 to 24 small letters and digits")
          .optional(),
        { change: "inPlace", readFrom: "ClusterWitness.AccountName", onlyWhen: is("Cloud") },
      ),
      /**
       * An access key of the storage account. Only a fingerprint of it is kept, by which a new key is noticed; the key
       * itself is in no state and no log.
       */
      accessKey: property(z.string().min(1, "is empty").optional(), {
        change: "inPlace",
        sealed: true,
        onlyWhen: is("Cloud"),
      }),
      /** The end of the storage account's address. @default "core.windows.net" */
      endpoint: property(z.string().min(1, "is empty").default("core.windows.net"), {
        change: "inPlace",
        readFrom: "ClusterWitness.Endpoint",
        equal: sameName,
        onlyWhen: is("Cloud"),
      }),
    })
    .prefault({}),
);

/** A witness disk is declared by either of its names, and read back by the declared one. */
export function observedWitness(read: unknown, { ClusterWitness }: ClusterRecord, declaredDisk?: string): Values {
  const isDeclared = declaredDisk !== undefined && sameName(ClusterWitness.SerialNumber, declaredDisk);
  return { ...recordOrEmpty(read), ...(isDeclared ? { diskId: declaredDisk } : {}) };
}
