/** The kind VirtualHardDisk. */
import { defineKind, type Places } from "../../engine/kind";
import type { Values } from "../../engine/property";
import { sameName } from "../../engine/values/text";
import { clusterNodesIn } from "../clusterIdentity";
import { hostInventory } from "../hostInventory";
import { diskId, identifierIn } from "./identity";
import { createDisk, planDisk, removeDisk, type VirtualHardDiskValues } from "./plan";
import { diskRecord, diskSelect } from "./record";
import { diskRules } from "./rules";
import { virtualHardDiskShape } from "./schema";

/** On shared storage every node sees the same; a disk of one host is where its machine last took it, also since the last refresh. */
function placesOfDisk(declared: Values, recorded: Values): Places {
  const nodes = clusterNodesIn(declared);
  const { host } = declared;
  if (nodes.length > 0) return { hosts: [String(host), ...nodes], absence: "any" };
  return { hosts: [...lastPlaces(recorded), String(host)], absence: "every" };
}

function lastPlaces({ locatedOn, host }: Values): readonly string[] {
  return [locatedOn, host].filter((name) => typeof name === "string");
}

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
  places: placesOfDisk,
  label: ({ path }) => String(path),
  find: (desired) => ({ command: "Get-DiskRecord", parameters: readParameters(desired) }),
  byId: (id, desired, recorded) => ({
    command: "Get-DiskRecord",
    parameters: {
      ...readParameters(desired),
      DiskIdentifier: identifierIn(id),
      // Whether a machine can take it to its new host is asked only when it has one.
      ...(lastPlaces(recorded).every((place) => sameName(place, desired.host)) ? {} : { WithAttachments: true }),
    },
  }),
  id: ({ VirtualHardDisk }, { path }) => diskId(path, VirtualHardDisk.DiskIdentifier),
  outputs: ({ VirtualHardDisk }, foundOn) => ({
    locatedOn: foundOn,
    diskIdentifier: VirtualHardDisk.DiskIdentifier,
    virtualSizeBytes: VirtualHardDisk.Size,
  }),
  ownership: ({ path }) => ({ kind: "VirtualHardDisk", name: path, property: "path", beside: ["DiskSuccession"] }),
  create: createDisk,
  plan: planDisk,
  remove: removeDisk,
  keeps: ({ deleteOnDestroy }) => !deleteOnDestroy,
  inventory: hostInventory,
});
