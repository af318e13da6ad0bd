/** Secrets that stand in a declaration: where they are, and how another value takes their place. */
import { isRecord } from "./isRecord";
import type { Members } from "./node";
import type { Values } from "./property";
import { isUnknown } from "./unknown";

/** The declaration with each sealed value replaced; `before` is what stood there in an older declaration. */
export function replaceSealed(
  members: Members,
  values: Values,
  older: Values,
  replace: (value: string, before: unknown) => string,
): Values {
  const replaced: Record<string, unknown> = { ...values };
  for (const [name, node] of Object.entries(members)) {
    const value = values[name];
    const before = older[name];
    if (node.node === "group" && isRecord(value)) {
      replaced[name] = replaceSealed(node.members, value, isRecord(before) ? before : {}, replace);
    } else if (
      node.node === "property" &&
      node.facts.sealed === true &&
      typeof value === "string" &&
      !isUnknown(value)
    ) {
      replaced[name] = replace(value, before);
    }
  }
  return replaced;
}
