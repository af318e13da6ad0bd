/** The tree of a shape, derived once from its schemas: what check, diff, read and plan walk over. */
import { z } from "zod";
import { factsOf, type DeviceMapFacts, type GroupFacts, type PropertyFacts, type Shape } from "./property";

export interface PropertyNode {
  readonly node: "property";
  readonly schema: z.ZodType;
  readonly facts: PropertyFacts;
}

export interface GroupNode {
  readonly node: "group";
  readonly members: Members;
  readonly facts: GroupFacts;
}

export interface DeviceMapNode {
  readonly node: "deviceMap";
  readonly key: z.ZodType;
  readonly members: Members;
  readonly facts: DeviceMapFacts;
}

export type Node = PropertyNode | GroupNode | DeviceMapNode;
export type Members = Readonly<Record<string, Node>>;

/** The members of a shape as a tree. */
export function describeShape(shape: Shape): Members {
  return Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, describe(name, schema)]));
}

function describe(name: string, schema: z.ZodType): Node {
  const facts = factsOf(schema);
  switch (facts.node) {
    case "property":
      return { node: "property", schema, facts };
    case "group": {
      const inner = unwrap(schema);
      if (!(inner instanceof z.ZodObject)) throw new Error(`The group "${name}" is not an object.`);
      return { node: "group", members: describeShape(shapeOf(inner)), facts };
    }
    case "deviceMap": {
      const inner = unwrap(schema);
      const [key, device] = inner instanceof z.ZodRecord ? [inner.keyType, inner.valueType] : [];
      if (!(key instanceof z.ZodType) || !(device instanceof z.ZodObject)) {
        throw new Error(`The device map "${name}" is not a record of objects.`);
      }
      return { node: "deviceMap", key, members: describeShape(shapeOf(device)), facts };
    }
  }
}

/** The members of a zod object; zod's own core types do not say that they are schemas of the classic interface. */
function shapeOf(schema: z.ZodObject): Shape {
  const shape: Record<string, z.ZodType> = {};
  for (const [name, member] of Object.entries(schema.shape)) {
    if (!(member instanceof z.ZodType)) throw new Error(`"${name}" is not a schema.`);
    shape[name] = member;
  }
  return shape;
}

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodPrefault || schema instanceof z.ZodDefault || schema instanceof z.ZodOptional
    ? unwrap(schema.unwrap())
    : schema;
}
