/** Rules over several properties of a disk of a cluster. */
import type { Failure } from "../../engine/check";
import { isRecord } from "../../engine/isRecord";
import type { Claim } from "../../engine/kind";
import type { Values } from "../../engine/property";
import { isUnknown } from "../../engine/unknown";
import { formatBytes } from "../../engine/values/bytes";
import { claimsInCluster } from "../clusterIdentity";
import { nodeNameOf } from "../failoverCluster/nodeName";
import { repeatedNames, textsOf } from "../nameList";

type Rule = (declared: Values, complete: Values) => readonly Failure[];

const fail = (path: readonly string[], reason: string): readonly Failure[] => [{ path, reason }];

const oneIdentifier: Rule = ({ uniqueId, serialNumber }) => {
  if (uniqueId !== undefined && serialNumber !== undefined)
    return fail(["serialNumber"], "cannot be combined with uniqueId: one of them chooses the disk");
  return uniqueId === undefined && serialNumber === undefined
    ? fail(["uniqueId"], "is required, unless serialNumber chooses the disk")
    : [];
};

const formatNeedsFileSystem: Rule = ({ format }) => {
  if (!isRecord(format) || format["fileSystem"] !== undefined) return [];
  return Object.entries(format)
    .filter(([, value]) => value !== undefined && value !== false)
    .flatMap(([name]) => fail(["format", name], "has a meaning only with format.fileSystem"));
};

const allocationUnit: Rule = ({ format }) => {
  if (!isRecord(format)) return [];
  const { fileSystem, allocationUnitBytes: size } = format;
  if (typeof size !== "number" || isUnknown(fileSystem)) return [];
  const path = ["format", "allocationUnitBytes"];
  if (!Number.isInteger(Math.log2(size))) return fail(path, `${formatBytes(size)} is no power of two`);
  const isRefs = size === 4096 || size === 65_536;
  return fileSystem === "ReFS" && !isRefs
    ? fail(path, `${formatBytes(size)} is neither 4KB nor 64KB, the units of ReFS`)
    : [];
};

const eachOwnerOnce: Rule = ({ possibleOwners }) => {
  const owners = textsOf(possibleOwners);
  return repeatedNames(owners.map(nodeNameOf))
    .filter((index) => !isUnknown(owners[index]))
    .flatMap((index) => fail(["possibleOwners", String(index)], `names ${JSON.stringify(owners[index])} twice`));
};

const restartsAreCounted: Rule = (declared) =>
  declared["restartAction"] !== "DoNotRestart"
    ? []
    : ["restartThreshold", "restartPeriod", "restartDelay"]
        .filter((name) => declared[name] !== undefined)
        .flatMap((name) => fail([name], 'has no meaning with restartAction: "DoNotRestart"'));

export const clusterDiskRules: readonly Rule[] = [
  oneIdentifier,
  formatNeedsFileSystem,
  allocationUnit,
  eachOwnerOnce,
  restartsAreCounted,
];

/** A disk is one resource, and its name in the cluster means one disk. */
export const clusterDiskClaims = (declared: Values): readonly Claim[] =>
  claimsInCluster(declared, {
    uniqueId: (id) => `the disk with the unique id ${id}`,
    serialNumber: (number) => `the disk with the serial number ${number}`,
    name: (name) => `the disk name ${name}`,
  });
