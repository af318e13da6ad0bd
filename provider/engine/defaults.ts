/** Fills in what a declaration leaves out. Unknown values stay, so that a preview can compare too. */
import { isRecord, recordOrEmpty } from "./isRecord";
import type { Members, Node } from "./node";
import type { Values } from "./property";
import { isUnknown } from "./unknown";

export function withDefaults(members: Members, values: Values): Values {
  const complete: Record<string, unknown> = {};
  for (const [name, node] of Object.entries(members)) {
    const value = completeNode(node, values[name] ?? undefined);
    if (value !== undefined) complete[name] = value;
  }
  return complete;
}

function completeNode(node: Node, value: unknown): unknown {
  if (isUnknown(value)) return value;
  switch (node.node) {
    case "property": {
      if (value !== undefined) return value;
      const parsed = node.schema.safeParse(undefined);
      return parsed.success ? parsed.data : undefined;
    }
    case "group":
      return withDefaults(node.members, recordOrEmpty(value));
    case "deviceMap":
      return Object.fromEntries(
        Object.entries(recordOrEmpty(value)).map(([key, device]) => [
          key,
          isRecord(device) ? withDefaults(node.members, device) : device,
        ]),
      );
  }
}

/** The values that differ from their defaults or were declared: what is worth keeping and showing. */
export function withoutDefaults(members: Members, values: Values, declared: Values): Values {
  const sparse: Record<string, unknown> = {};
  for (const [name, node] of Object.entries(members)) {
    const value = sparseNode(node, values[name], declared[name]);
    if (value !== undefined) sparse[name] = value;
  }
  return sparse;
}

function sparseNode(node: Node, value: unknown, declared: unknown): unknown {
  if (value === undefined) return undefined;
  switch (node.node) {
    case "property": {
      if (declared !== undefined) return value;
      const parsed = node.schema.safeParse(undefined);
      if (!parsed.success || parsed.data === undefined) return undefined;
      const same = (node.facts.equal ?? sameValue)(parsed.data, value);
      return same ? undefined : value;
    }
    case "group": {
      const inner = withoutDefaults(node.members, recordOrEmpty(value), recordOrEmpty(declared));
      return Object.keys(inner).length === 0 && declared === undefined ? undefined : inner;
    }
    case "deviceMap": {
      const devices = Object.entries(recordOrEmpty(value)).map(([key, device]) => [
        key,
        withoutDefaults(node.members, recordOrEmpty(device), recordOrEmpty(recordOrEmpty(declared)[key])),
      ]);
      return devices.length === 0 && declared === undefined ? undefined : Object.fromEntries(devices);
    }
  }
}

/** Deep equality of two plain values. */
export function sameValue(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, index) => sameValue(item, right[index]));
  }
  if (!isRecord(left) || !isRecord(right)) return false;
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...names].every((name) => sameValue(left[name], right[name]));
}
