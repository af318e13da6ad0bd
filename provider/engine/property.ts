/**
 * How a resource declares its properties: zod schemas, each wrapped once with the facts that a schema cannot say
 * (what a change costs, which cmdlet parameter sets it, where it is read). Everything else is derived from that row.
 */
import type { z } from "zod";

/** What it costs to change a property of an object that exists. */
export type Cost = "inPlace" | "liveElseOff" | "whenOff" | "replace";

/** A plain record of values, as Pulumi hands them over and keeps them. */
export type Values = Readonly<Record<string, unknown>>;

/** What a cost may depend on: the two values and what surrounds them, before and after. */
export interface CostContext {
  readonly from: unknown;
  readonly to: unknown;
  /** The values beside the property, before the change. */
  readonly before: Values;
  /** The values beside the property, after the change. */
  readonly after: Values;
  /** The whole declaration after the change. */
  readonly root: Values;
}

/** A constant, or a function where the cost depends on the declarations. */
export type CostRule = Cost | ((context: CostContext) => Cost);

/** One named object of a host record, and the record itself: what a reader may look at. */
export interface ReadScope {
  /** The properties of the object with that type name, `undefined` when it was not read. */
  object(typeName: string): Values | undefined;
}

/** How a value that is not a plain parameter or property of the same form is read. */
export interface CustomRead {
  /** The object properties that the reader needs, as `Type.Property`. */
  readonly select: readonly string[];
  readonly value: (scope: ReadScope) => unknown;
}

/** How a value that is not a plain parameter is set. */
export interface CustomSet {
  readonly cmdlet: string;
  /** The parameters beside the target; `beside` are the declared values next to this one. */
  readonly parameters: (value: unknown, beside: Values) => Readonly<Record<string, unknown>>;
}

/** Translation between our form of a value and the host's. */
export interface Codec {
  readonly toHost: (value: unknown) => unknown;
  readonly fromHost: (value: unknown) => unknown;
}

/** The facts of one property. */
export interface PropertyFacts {
  /** What a change costs. */
  readonly change: CostRule;
  /** The cmdlet and the one parameter that sets it, such as `Set-VMProcessor -Count`. */
  readonly setBy?: `${string} -${string}`;
  /** For what one parameter cannot express. */
  readonly set?: CustomSet;
  /** The object type and property that hold it, such as `VMProcessor.Count`. */
  readonly readFrom?: `${string}.${string}`;
  readonly read?: CustomRead;
  readonly codec?: Codec;
  /** Equality of two values in normal form; deep equality when left out. */
  readonly equal?: (left: unknown, right: unknown) => boolean;
  /** The property has a meaning only when this holds for the values beside it. */
  readonly onlyWhen?: (beside: Values) => boolean;
  /** How the provider works, or where it looks: no host has it. */
  readonly providerOnly?: true;
  /** A secret that no state keeps: a fingerprint stands for it from the check on, and the host is given the value itself. */
  readonly sealed?: true;
}

/** The facts of a nested object. */
export interface GroupFacts {
  /** One cmdlet takes the whole object: any change inside it sends all of it. */
  readonly set?: CustomSet;
}

/** The facts of a map of devices, keyed by name or slot. */
export interface DeviceMapFacts {
  readonly add: CostRule;
  readonly remove: CostRule;
  /** The type name under which the record lists the devices. */
  readonly readFrom: string;
  /** The key of one device as read. */
  readonly keyOf: (device: Values) => string;
  /** The object properties that `keyOf` needs, as `Type.Property`. */
  readonly keySelect: readonly string[];
}

export type Facts =
  | ({ readonly node: "property" } & PropertyFacts)
  | ({ readonly node: "group" } & GroupFacts)
  | ({ readonly node: "deviceMap" } & DeviceMapFacts);

/** The declaration of a resource: one schema a property. */
export type Shape = Readonly<Record<string, z.ZodType>>;

const declared = new WeakMap<z.ZodType, Facts>();

/** The facts with which a schema was declared; a schema without any is a mistake in the shape. */
export function factsOf(schema: z.ZodType): Facts {
  const facts = declared.get(schema);
  if (facts === undefined) throw new Error("A schema stands in a shape without property(), group() or deviceMap().");
  return facts;
}

/** Declares one property. The schema's output is the normal form, and parsing it again changes nothing. */
export function property<S extends z.ZodType>(schema: S, facts: PropertyFacts): S {
  return declare(schema, { node: "property", ...facts });
}

/** Declares a nested object, `z.strictObject({…}).prefault({})`: it is always there, its members carry the defaults. */
export function group<S extends z.ZodType>(schema: S, facts: GroupFacts = {}): S {
  return declare(schema, { node: "group", ...facts });
}

/** Declares a map of devices, `z.record(key, z.strictObject({…})).prefault({})`: what is not declared is removed. */
export function deviceMap<S extends z.ZodType>(schema: S, facts: DeviceMapFacts): S {
  return declare(schema, { node: "deviceMap", ...facts });
}

function declare<S extends z.ZodType>(schema: S, facts: Facts): S {
  // A clone, so that one schema constant can serve several properties with different facts.
  const own = schema.clone();
  declared.set(own, facts);
  return own;
}
