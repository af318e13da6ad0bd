/** The kind VirtualHardDisk. */
import { defineKind } from "../../engine/kind";
import { diskId, identifierIn } from "./identity";
import { createDisk, planDisk, removeDisk, type VirtualHardDiskValues } from "./plan";
import { diskRecord, diskSelect } from "./record";
import { diskRules } from "./rules";
import { virtualHardDiskShape } from "./schema";

/** Which machines use the disk is a question to all of them, so it is asked only when the disk is not like this. */
function readParameters({ path, type, sizeBytes, physicalSectorSizeBytes }: VirtualHardDiskValues) {
  const Expected = {
    VhdType: type,
    ...(sizeBytes === undefined ? {} : { Size: sizeBytes }),
    ...(physicalSectorSizeBytes === undefined ? {} : { PhysicalSectorSize: physicalSectorSizeBytes }),
  };
  return { Path: path, Expected };
}

export const virtualHardDisk = defineKind({
  name: "VirtualHardDisk",
  shape: virtualHardDiskShape,
  record: diskRecord,
  select: diskSelect,
  rules: diskRules,
  host: ({ host }) => String(host),
  label: ({ path }) => String(path),
  find: (desired) => ({ command: "Get-DiskRecord", parameters: readParameters(desired) }),
  byId: (id, desired) => ({
    command: "Get-DiskRecord",
    parameters: { ...readParameters(desired), DiskIdentifier: identifierIn(id) },
  }),
  id: ({ VirtualHardDisk }, { path }) => diskId(path, VirtualHardDisk.DiskIdentifier),
  outputs: ({ VirtualHardDisk }) => ({
    diskIdentifier: VirtualHardDisk.DiskIdentifier,
    virtualSizeBytes: VirtualHardDisk.Size,
  }),
  ownership: ({ path }) => ({ kind: "VirtualHardDisk", name: path, beside: ["DiskSuccession"] }),
  create: createDisk,
  plan: planDisk,
  remove: removeDisk,
  keeps: ({ deleteOnDestroy }) => !deleteOnDestroy,
});
