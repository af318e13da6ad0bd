/** Checks a declaration against its shape: every failure at once, each with its full path; unknown values pass. */
import type { z } from "zod";
import { isRecord } from "./isRecord";
import { nearestName } from "./nearestName";
import type { Members, Node } from "./node";
import type { Values } from "./property";
import { formatPath, type PropertyPath } from "./propertyPath";
import { isUnknown } from "./unknown";

export interface Failure {
  readonly path: PropertyPath;
  readonly reason: string;
}

export interface CheckedShape {
  /** The declared values in normal form. Defaults are not filled in: what was not declared is not kept. */
  readonly values: Values;
  readonly failures: readonly Failure[];
}

/** Checks the values of a shape. */
export function checkShape(members: Members, inputs: Values): CheckedShape {
  const failures: Failure[] = [];
  const values = checkMembers(members, inputs, [], failures);
  return { values, failures };
}

function checkMembers(members: Members, inputs: Values, path: PropertyPath, failures: Failure[]): Values {
  const values: Record<string, unknown> = {};
  for (const name of Object.keys(inputs)) {
    if (name in members || inputs[name] === undefined) continue;
    const nearest = nearestName(name, Object.keys(members));
    const hint = nearest === undefined ? `known are ${Object.keys(members).join(", ")}` : `did you mean "${nearest}"?`;
    failures.push({ path: [...path, name], reason: `unknown property; ${hint}` });
  }
  for (const [name, node] of Object.entries(members)) {
    const value = checkNode(node, inputs[name] ?? undefined, [...path, name], failures);
    if (value !== undefined) values[name] = value;
  }
  return values;
}

function checkNode(node: Node, value: unknown, path: PropertyPath, failures: Failure[]): unknown {
  if (isUnknown(value)) return value;
  switch (node.node) {
    case "property":
      return checkProperty(node.schema, value, path, failures);
    case "group":
      if (value === undefined) {
        checkMembers(node.members, {}, path, failures);
        return undefined;
      }
      if (!isRecord(value)) {
        failures.push({ path, reason: `expected an object, got ${describeValue(value)}` });
        return undefined;
      }
      return checkMembers(node.members, value, path, failures);
    case "deviceMap":
      return value === undefined ? undefined : checkDevices(node, value, path, failures);
  }
}

function checkDevices(
  node: Extract<Node, { node: "deviceMap" }>,
  value: unknown,
  path: PropertyPath,
  failures: Failure[],
): unknown {
  if (!isRecord(value)) {
    failures.push({ path, reason: `expected an object keyed by device, got ${describeValue(value)}` });
    return undefined;
  }
  const devices: Record<string, unknown> = {};
  const given = new Map<string, string>();
  for (const [key, device] of Object.entries(value)) {
    const at = [...path, key];
    const checked = node.key.safeParse(key);
    if (!checked.success) {
      report(checked.error, key, at, failures);
      continue;
    }
    const normal = String(checked.data);
    const twin = given.get(normal.toLowerCase());
    if (twin !== undefined) {
      failures.push({ path: at, reason: `names the same device as ${JSON.stringify(twin)}` });
      continue;
    }
    given.set(normal.toLowerCase(), key);
    if (isUnknown(device)) devices[normal] = device;
    else if (isRecord(device)) devices[normal] = checkMembers(node.members, device, at, failures);
    else failures.push({ path: at, reason: `expected an object, got ${describeValue(device)}` });
  }
  return devices;
}

function checkProperty(schema: z.ZodType, value: unknown, path: PropertyPath, failures: Failure[]): unknown {
  const holdsUnknown = typeof value === "object" && value !== null && Object.values(value).some(isUnknown);
  if (holdsUnknown) return value;
  const result = schema.safeParse(value);
  if (!result.success) {
    report(result.error, value, path, failures);
    return undefined;
  }
  return value === undefined ? undefined : result.data;
}

function report(error: z.ZodError, value: unknown, path: PropertyPath, failures: Failure[]): void {
  for (const issue of error.issues.flatMap(mostTelling)) {
    const missing = value === undefined && issue.path.length === 0;
    const at = [...path, ...issue.path.map(String)];
    failures.push({ path: at, reason: missing ? "is required" : lowerFirst(issue.message) });
  }
}

/** Of the alternatives of a union, the one that speaks of the value itself, and not only of its type. */
function mostTelling(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== "invalid_union") return [issue];
  const told = issue.errors.find((issues) => issues.some(({ code }) => code === "custom"));
  return told === undefined ? [issue] : told.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

function describeValue(value: unknown): string {
  return Array.isArray(value) ? "a list" : JSON.stringify(value);
}

/** One line for people: the path and the reason. */
export function formatFailure(failure: Failure): string {
  return `${formatPath(failure.path)}: ${failure.reason}`;
}
