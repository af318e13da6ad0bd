/** The differences between two complete declarations, or between a declaration and what a host has. */
import { sameValue } from "./defaults";
import { isRecord, recordOrEmpty } from "./isRecord";
import type { DeviceMapNode, GroupNode, Members, PropertyNode } from "./node";
import type { Cost, CostRule, Values } from "./property";
import type { PropertyPath } from "./propertyPath";
import { hasUnknown, isUnknown } from "./unknown";

interface ChangeOf {
  readonly path: PropertyPath;
  readonly from: unknown;
  readonly to: unknown;
  readonly cost: Cost;
}

/** A property that gets another value; `groups` are the nested objects around it, the outermost first. */
export interface PropertyChange extends ChangeOf {
  readonly change: "property";
  readonly node: PropertyNode;
  readonly groups: readonly { readonly node: GroupNode; readonly path: PropertyPath; readonly to: Values }[];
  /** The declared values beside the property. */
  readonly beside: Values;
}

/** A device that comes or goes. */
export interface DeviceChange extends ChangeOf {
  readonly change: "deviceAdded" | "deviceRemoved";
  readonly node: DeviceMapNode;
  readonly key: string;
}

export type Change = PropertyChange | DeviceChange;

/** Whether a host has anything to do with a change, or only the provider's own way to work. */
export function isOfHost(change: Change): boolean {
  return change.change !== "property" || change.node.facts.providerOnly === undefined;
}

/** What `to` asks for that `from` has not. A property that `to` leaves open is no change. */
export function diffValues(members: Members, from: Values, to: Values): readonly Change[] {
  const changes: Change[] = [];
  diffMembers({ members, from, to, path: [], groups: [], root: to }, changes);
  return changes;
}

interface Level {
  readonly members: Members;
  readonly from: Values;
  readonly to: Values;
  readonly path: PropertyPath;
  readonly groups: PropertyChange["groups"];
  readonly root: Values;
}

function diffMembers(level: Level, changes: Change[]): void {
  for (const [name, node] of Object.entries(level.members)) {
    const path = [...level.path, name];
    const from = level.from[name];
    const to = level.to[name];
    if (to === undefined) continue;
    switch (node.node) {
      case "property":
        diffProperty(node, { ...level, path }, from, to, changes);
        break;
      case "group": {
        const groups = [...level.groups, { node, path, to: recordOrEmpty(to) }];
        const inner = { ...level, members: node.members, from: recordOrEmpty(from), to: recordOrEmpty(to) };
        if (!isUnknown(to)) diffMembers({ ...inner, path, groups }, changes);
        break;
      }
      case "deviceMap":
        if (!isUnknown(to)) diffDevices(node, { ...level, path }, recordOrEmpty(from), recordOrEmpty(to), changes);
        break;
    }
  }
}

function diffProperty(node: PropertyNode, level: Level, from: unknown, to: unknown, changes: Change[]): void {
  const { facts } = node;
  if (facts.onlyWhen !== undefined && !facts.onlyWhen(level.to)) return;
  const equal = facts.equal ?? sameValue;
  if (from !== undefined && !hasUnknown(to) && equal(from, to)) return;
  const cost = costOf(facts.change, level, from, to);
  const { path, groups } = level;
  changes.push({ change: "property", node, path, groups, from, to, cost, beside: level.to });
}

function diffDevices(node: DeviceMapNode, level: Level, from: Values, to: Values, changes: Change[]): void {
  const keys = new Map(Object.keys(from).map((key) => [key.toLowerCase(), key]));
  for (const key of Object.keys(from)) {
    if (findKey(to, key) !== undefined) continue;
    const path = [...level.path, key];
    const cost = costOf(node.facts.remove, level, from[key], undefined);
    changes.push({ change: "deviceRemoved", node, key, path, from: from[key], to: undefined, cost });
  }
  for (const [key, device] of Object.entries(to)) {
    const path = [...level.path, key];
    const existing = keys.get(key.toLowerCase());
    if (existing === undefined) {
      const cost = costOf(node.facts.add, level, undefined, device);
      changes.push({ change: "deviceAdded", node, key, path, from: undefined, to: device, cost });
    } else if (isRecord(device)) {
      const members = { members: node.members, from: recordOrEmpty(from[existing]), to: device };
      diffMembers({ ...level, ...members, path, groups: [] }, changes);
    }
  }
}

function findKey(values: Values, key: string): string | undefined {
  return Object.keys(values).find((name) => name.toLowerCase() === key.toLowerCase());
}

function costOf(rule: CostRule, level: Level, from: unknown, to: unknown): Cost {
  return typeof rule === "string" ? rule : rule({ from, to, before: level.from, after: level.to, root: level.root });
}
