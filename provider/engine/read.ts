/** Reads the values of a shape out of a host record, and says which object properties that needs. */
import { sameValue } from "./defaults";
import { isRecord, recordOrEmpty } from "./isRecord";
import type { DeviceMapNode, Members, PropertyNode } from "./node";
import type { ReadScope, Values } from "./property";

/** The object properties to read, by type name. */
export type Select = Readonly<Record<string, readonly string[]>>;

/** Every object property that the rows of a shape are read from. */
export function selectOf(members: Members): Select {
  const select = new Map<string, Set<string>>();
  collect(members, select);
  return Object.fromEntries([...select].map(([type, names]) => [type, [...names].sort()]));
}

/** Joins two selections. */
export function joinSelect(left: Select, right: Select): Select {
  const joined: Record<string, readonly string[]> = { ...left };
  for (const [type, names] of Object.entries(right))
    joined[type] = [...new Set([...(joined[type] ?? []), ...names])].sort();
  return joined;
}

function collect(members: Members, select: Map<string, Set<string>>): void {
  for (const node of Object.values(members)) {
    switch (node.node) {
      case "property":
        for (const source of sourcesOf(node)) add(select, source);
        break;
      case "group":
        collect(node.members, select);
        break;
      case "deviceMap":
        for (const source of node.facts.keySelect) add(select, source);
        collect(node.members, select);
        break;
    }
  }
}

function sourcesOf(node: PropertyNode): readonly string[] {
  const { readFrom, read } = node.facts;
  return [...(readFrom === undefined ? [] : [readFrom]), ...(read?.select ?? [])];
}

function add(select: Map<string, Set<string>>, source: string): void {
  const { type, name } = splitSource(source);
  const names = select.get(type) ?? new Set<string>();
  select.set(type, names.add(name));
}

function splitSource(source: string): { type: string; name: string } {
  const dot = source.indexOf(".");
  return { type: source.slice(0, dot), name: source.slice(dot + 1) };
}

/** The values that the host has, in normal form. What the record does not show is left out. */
export function readValues(members: Members, record: Values): Values {
  return readMembers(members, (type) => (isRecord(record[type]) ? record[type] : undefined), record);
}

function readMembers(members: Members, object: ReadScope["object"], record: Values): Values {
  const values: Record<string, unknown> = {};
  for (const [name, node] of Object.entries(members)) {
    const value =
      node.node === "property"
        ? readProperty(node, { object })
        : node.node === "group"
          ? readMembers(node.members, object, record)
          : readDevices(node, record, object);
    if (value !== undefined) values[name] = value;
  }
  return values;
}

function readProperty(node: PropertyNode, scope: ReadScope): unknown {
  const { readFrom, read, codec } = node.facts;
  const raw = read === undefined ? rawValue(readFrom, scope) : read.value(scope);
  if (raw === undefined || raw === null) return undefined;
  const parsed = node.schema.safeParse(codec === undefined ? raw : codec.fromHost(raw));
  // A value outside our own rules is still what the host has: a difference to show, not an error.
  return parsed.success ? parsed.data : raw;
}

function rawValue(source: string | undefined, scope: ReadScope): unknown {
  if (source === undefined) return undefined;
  const { type, name } = splitSource(source);
  return scope.object(type)?.[name];
}

function readDevices(node: DeviceMapNode, record: Values, outer: ReadScope["object"]): Values | undefined {
  const listed = record[node.facts.readFrom];
  if (!Array.isArray(listed)) return undefined;
  const devices: Record<string, Values> = {};
  for (const device of listed.filter(isRecord)) {
    const inner: ReadScope["object"] = (type) => {
      if (type === node.facts.readFrom) return device;
      return isRecord(device[type]) ? device[type] : outer(type);
    };
    devices[node.facts.keyOf(device)] = readMembers(node.members, inner, record);
  }
  return devices;
}

/**
 * The declaration as it would read if it said what the host has: declared text stays where it means the same, what
 * differs takes the host's value, and what was left out stays out while the host has the default.
 */
export function declaredAsObserved(members: Members, declared: Values, complete: Values, observed: Values): Values {
  const values: Record<string, unknown> = {};
  for (const [name, node] of Object.entries(members)) {
    const given = declared[name];
    const has = observed[name];
    const value =
      node.node === "property"
        ? propertyAsObserved(node, given, complete, name, has)
        : node.node === "group"
          ? groupAsObserved(node.members, given, recordOrEmpty(complete[name]), recordOrEmpty(has))
          : devicesAsObserved(node, given, recordOrEmpty(complete[name]), has);
    if (value !== undefined) values[name] = value;
  }
  return values;
}

function propertyAsObserved(node: PropertyNode, given: unknown, complete: Values, name: string, has: unknown): unknown {
  const wanted = complete[name];
  const unmanaged = wanted === undefined || has === undefined;
  if (unmanaged || !(node.facts.onlyWhen?.(complete) ?? true)) return given;
  return (node.facts.equal ?? sameValue)(has, wanted) ? given : has;
}

function groupAsObserved(members: Members, given: unknown, complete: Values, has: Values): Values | undefined {
  const inner = declaredAsObserved(members, recordOrEmpty(given), complete, has);
  return Object.keys(inner).length === 0 && given === undefined ? undefined : inner;
}

function devicesAsObserved(node: DeviceMapNode, given: unknown, complete: Values, has: unknown): Values | undefined {
  if (!isRecord(has)) return isRecord(given) ? given : undefined;
  const names = new Map(Object.keys(recordOrEmpty(given)).map((key) => [key.toLowerCase(), key]));
  const entries = Object.entries(has).map(([key, device]) => {
    const name = names.get(key.toLowerCase()) ?? key;
    const said = recordOrEmpty(recordOrEmpty(given)[name]);
    const whole = isRecord(complete[name]) ? complete[name] : recordOrEmpty(device);
    return [name, declaredAsObserved(node.members, said, whole, recordOrEmpty(device))] as const;
  });
  return entries.length === 0 && given === undefined ? undefined : Object.fromEntries<Values>(entries);
}
