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
