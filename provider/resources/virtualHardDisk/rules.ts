/** Rules over several properties of a virtual disk. */
import type { Failure } from "../../engine/check";
import type { Values } from "../../engine/property";
import { formatBytes } from "../../engine/values/bytes";
import { samePath } from "../../engine/values/windowsPath";
import { filesOfOneNode } from "../clusterStorage";

type Rule = (declared: Values, complete: Values) => readonly Failure[];

const isNumber = (value: unknown): value is number => typeof value === "number";

const types: readonly unknown[] = ["Dynamic", "Fixed", "Differencing"];

type Format = "vhd" | "vhdx";

function formatOf(path: unknown): Format | undefined {
  const [, extension] = typeof path === "string" ? (/\.(vhdx?)$/i.exec(path) ?? []) : [];
  if (extension === undefined) return undefined;
  return extension.toLowerCase() === "vhd" ? "vhd" : "vhdx";
}

const fail = (property: string, reason: string): readonly Failure[] => [{ path: [property], reason }];

const sizeUnlessDifferencing: Rule = (declared, { type }) =>
  declared["sizeBytes"] === undefined && types.includes(type) && type !== "Differencing"
    ? fail("sizeBytes", "is required unless type is Differencing")
    : [];

const parentOfDifferencing: Rule = (declared, { type, path, parentPath }) => {
  if (!types.includes(type)) return [];
  if (type !== "Differencing") {
    return declared["parentPath"] === undefined
      ? []
      : fail("parentPath", 'has a meaning only with type: "Differencing"');
  }
  if (parentPath === undefined) return fail("parentPath", "is required when type is Differencing");
  if (samePath(parentPath, path)) return fail("parentPath", "is the disk itself");
  const [own, parent] = [formatOf(path), formatOf(parentPath)];
  const differ = own !== undefined && parent !== undefined && own !== parent;
  return differ ? fail("parentPath", `is a .${parent}, but the disk is a .${own}; both must have the same format`) : [];
};

const largestVhd = 2040 * 2 ** 30;

const vhdLimits: Rule = (declared, { path, sizeBytes }) => {
  if (formatOf(path) !== "vhd") return [];
  const tooLarge = isNumber(sizeBytes) && sizeBytes > largestVhd;
  return [
    ...(tooLarge
      ? fail(
          "sizeBytes",
          `${formatBytes(sizeBytes)} is above ${formatBytes(largestVhd)}, the most of a .vhd; use .vhdx`,
        )
      : []),
    ...["logicalSectorSizeBytes", "physicalSectorSizeBytes"].flatMap((name) =>
      declared[name] === 4096 ? fail(name, "a .vhd has sectors of 512 bytes only; use .vhdx") : [],
    ),
  ];
};

const blockSize: Rule = (declared, { path, type }) => {
  const size = declared["blockSizeBytes"];
  if (size === undefined) return [];
  if (type === "Fixed") return fail("blockSizeBytes", "has no meaning for a fixed disk");
  const format = formatOf(path);
  if (!isNumber(size) || format === undefined) return [];
  if (format === "vhd") {
    const allowed = size === 512 * 2 ** 10 || size === 2 * 2 ** 20;
    return allowed
      ? []
      : fail("blockSizeBytes", `${formatBytes(size)} is neither 512KB nor 2MB, the block sizes of a .vhd`);
  }
  const allowed = size >= 2 ** 20 && Number.isInteger(Math.log2(size));
  return allowed ? [] : fail("blockSizeBytes", `${formatBytes(size)} is no power of two from 1MB to 256MB`);
};

const sectors: Rule = (declared, { type, sizeBytes }) => {
  const logical = declared["logicalSectorSizeBytes"];
  const failures: Failure[] = [];
  if (logical !== undefined && type === "Differencing") {
    failures.push(...fail("logicalSectorSizeBytes", "a differencing disk has that of its parent"));
  }
  if (logical === 4096 && declared["physicalSectorSizeBytes"] === 512) {
    failures.push(...fail("physicalSectorSizeBytes", "512 is below logicalSectorSizeBytes, 4096"));
  }
  if (logical === 4096 && isNumber(sizeBytes) && sizeBytes % 4096 !== 0) {
    failures.push(...fail("sizeBytes", `${formatBytes(sizeBytes)} is no multiple of logicalSectorSizeBytes, 4096`));
  }
  return failures;
};

const clusteredOnSharedStorage: Rule = (declared) =>
  filesOfOneNode(
    declared,
    "a disk",
    ["path", "parentPath"].map((property) => ({ path: [property], file: declared[property] })),
  );

export const diskRules: readonly Rule[] = [
  sizeUnlessDifferencing,
  parentOfDifferencing,
  vhdLimits,
  blockSize,
  sectors,
  clusteredOnSharedStorage,
];
