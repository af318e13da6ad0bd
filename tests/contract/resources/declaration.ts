/** Declarations as trees: values put in place by path, and the properties that a shape has or a row speaks of. */
import { isRecord, recordOrEmpty } from "../../../provider/engine/isRecord";
import type { Members, Node } from "../../../provider/engine/node";
import type { Values } from "../../../provider/engine/property";

/** The values with one of them at a path; `undefined` takes it out. */
export function place(values: Values, [name, ...rest]: readonly string[], value: unknown): Values {
  if (name === undefined) return values;
  const { [name]: old, ...others } = values;
  const inner = rest.length === 0 ? value : place(recordOrEmpty(old), rest, value);
  return inner === undefined ? others : { ...values, [name]: inner };
}

/** Stands for the key of any device. */
const anyDevice = "*";

/** All properties of a shape by their names, `networkAdapters.*.vlan.mode`; a map of devices by its own name, too. */
export function everyProperty(members: Members, prefix = ""): readonly string[] {
  return Object.entries(members).flatMap(([name, node]) => {
    const path = `${prefix}${name}`;
    switch (node.node) {
      case "property":
        return [path];
      case "group":
        return everyProperty(node.members, `${path}.`);
      case "deviceMap":
        return [path, ...everyProperty(node.members, `${path}.${anyDevice}.`)];
    }
  });
}

/** The properties that a row changes: the one at its path, or all that its values have below it. */
export function coveredBy(
  members: Members,
  { at, values }: { readonly at: readonly string[]; readonly values: readonly unknown[] },
): readonly string[] {
  const [first = "", ...rest] = at;
  return values.flatMap((value) => named(members[first], first, rest, value));
}

function named(node: Node | undefined, path: string, at: readonly string[], value: unknown): readonly string[] {
  switch (node?.node) {
    case undefined:
      throw new Error(`The shape has no ${path}.`);
    case "property":
      return [path];
    case "group":
      return below(node.members, path, at, value);
    case "deviceMap": {
      const [key, ...rest] = at;
      const device = `${path}.${anyDevice}`;
      if (key === undefined)
        return [path, ...Object.values(recordOrEmpty(value)).flatMap((one) => below(node.members, device, [], one))];
      return [...(rest.length === 0 ? [path] : []), ...below(node.members, device, rest, value)];
    }
  }
}

function below(members: Members, path: string, [name, ...rest]: readonly string[], value: unknown): readonly string[] {
  if (name !== undefined) return named(members[name], `${path}.${name}`, rest, value);
  const entries = isRecord(value) ? Object.entries(value) : [];
  return entries.flatMap(([member, inner]) => named(members[member], `${path}.${member}`, [], inner));
}
