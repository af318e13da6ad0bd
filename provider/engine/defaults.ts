/** Fills in what a declaration leaves out. Unknown values stay, so that a preview can compare too. */
import { isRecord, recordOrEmpty } from "./isRecord";
import type { Members, Node, PropertyNode } from "./node";
import type { Values } from "./property";
import { hasUnknown, isUnknown } from "./unknown";

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

/** The values without those that their schemas refuse, as far as they can be left out. */
export function withoutForeign(members: Members, values: Values): Values {
  const usable: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    const node = members[name];
    if (node?.node === "property" && isForeign(node, value)) continue;
    usable[name] = node === undefined ? value : usablePart(node, value);
  }
  return usable;
}

function isForeign({ schema }: PropertyNode, value: unknown): boolean {
  return !hasUnknown(value) && !schema.safeParse(value).success && schema.safeParse(undefined).success;
}

function usablePart(node: Node, value: unknown): unknown {
  if (node.node === "property" || !isRecord(value)) return value;
  if (node.node === "group") return withoutForeign(node.members, value);
  const devices = Object.entries(value).map(
    ([key, device]) => [key, isRecord(device) ? withoutForeign(node.members, device) : device] as const,
  );
  return Object.fromEntries<unknown>(devices);
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
