/** How much a virtual machine of either generation can have: the most of any supported Windows. A host may allow less. */
import type { Failure } from "../../engine/check";
import { recordOrEmpty } from "../../engine/isRecord";
import type { Values } from "../../engine/property";
import type { PropertyPath } from "../../engine/propertyPath";
import { isUnknown } from "../../engine/unknown";
import { formatBytes } from "../../engine/values/bytes";

/** What generation 2 has more of, up to the limit in the schema of each. */
const processorsOfGeneration1 = 64;
const memoryOfGeneration1 = 2 ** 40;
/** A host with Windows Server 2016 refuses the ninth adapter of generation 2 as well. */
const adaptersOfGeneration: Readonly<Record<1 | 2, number>> = { 1: 8, 2: 64 };

/** What is more than the declared generation can have; nothing while the generation is not known yet. */
export function checkLimits(_declared: Values, complete: Values): readonly Failure[] {
  const { generation } = complete;
  if (isUnknown(generation)) return [];
  if (generation !== 1) return checkAdapters(complete, 2);
  const { count } = recordOrEmpty(complete["processor"]);
  const memory = recordOrEmpty(complete["memory"]);
  const used = memory["dynamicEnabled"] === true ? ["startupBytes", "minimumBytes", "maximumBytes"] : ["startupBytes"];
  return [
    ...notAbove(["processor", "count"], count, processorsOfGeneration1, String),
    ...used.flatMap((name) => notAbove(["memory", name], memory[name], memoryOfGeneration1, formatBytes)),
    ...checkAdapters(complete, 1),
  ];
}

function notAbove(path: PropertyPath, value: unknown, limit: number, format: (value: number) => string): Failure[] {
  if (typeof value !== "number" || value <= limit) return [];
  const reason = `${format(value)} is above ${format(limit)}, the most of generation 1; lower it, or use generation 2`;
  return [{ path, reason }];
}

function checkAdapters({ networkAdapters }: Values, generation: 1 | 2): Failure[] {
  const count = Object.keys(recordOrEmpty(networkAdapters)).length;
  const most = adaptersOfGeneration[generation];
  if (count <= most) return [];
  const wayOut = generation === 1 ? "declare fewer, or use generation 2" : "declare fewer";
  const reason = `${count} adapters are more than ${most}, the most of generation ${generation}; ${wayOut}`;
  return [{ path: ["networkAdapters"], reason }];
}
