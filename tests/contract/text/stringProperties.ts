/** The properties of a shape that take text, found in its schemas. */
import { z } from "zod";
import type { Kind } from "../../../provider/engine/kind";
import type { Members, Node } from "../../../provider/engine/node";

/** The paths of all texts of a kind, such as `networkAdapters.*.switchName`; a map keyed by a text is `networkAdapters.*`. */
export function stringPropertiesOf(kind: Kind): readonly string[] {
  return inMembers(kind.members, "");
}

function inMembers(members: Members, prefix: string): readonly string[] {
  return Object.entries(members).flatMap(([name, node]) => inNode(node, `${prefix}${name}`));
}

function inNode(node: Node, path: string): readonly string[] {
  switch (node.node) {
    case "property":
      return takesText(node.schema) ? [path] : [];
    case "group":
      return inMembers(node.members, `${path}.`);
    case "deviceMap":
      return [`${path}.*`, ...inMembers(node.members, `${path}.*.`)];
  }
}

/** Whether a schema takes texts that it does not list one by one. */
function takesText(schema: unknown): boolean {
  if (schema instanceof z.ZodString) return true;
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional)
    return takesText(schema.unwrap());
  if (schema instanceof z.ZodNullable) return takesText(schema.unwrap());
  if (schema instanceof z.ZodArray) return takesText(schema.element);
  if (schema instanceof z.ZodPipe) return takesText(schema.in);
  if (schema instanceof z.ZodUnion) return schema.options.some(takesText);
  if (schema instanceof z.ZodObject) return Object.values(schema.shape).some(takesText);
  return schema instanceof z.ZodRecord;
}
