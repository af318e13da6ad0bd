import { z } from "zod";

/**
 * @typedef {import("zod").ZodType} ZodType
 * @typedef {import("zod").z.core.JSONSchema.JSONSchema} JSONSchema
 */

/**
 * What a schema takes, as JSON schema; what only code can decide is left out of it.
 *
 * @param {ZodType} schema
 * @returns {JSONSchema}
 */
function described(schema) {
  return z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
}

/**
 * The type of a value, as TypeScript writes it.
 *
 * @param {ZodType} schema
 */
export function typeText(schema) {
  return typeOf(described(schema));
}

/**
 * @param {JSONSchema} description
 * @returns {string}
 */
function typeOf(description) {
  const choices = description.anyOf ?? description.oneOf;
  if (description.const !== undefined) return JSON.stringify(description.const);
  if (description.enum !== undefined) return description.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (choices !== undefined) return choices.map((choice) => typeOf(part(choice))).join(" | ");
  if (description.type === "array") return listOf(typeOf(part(description.items)));
  if (description.type === "object") return objectOf(description);
  return [description.type ?? "any"]
    .flat()
    .map((type) => (type === "integer" ? "number" : type))
    .join(" | ");
}

/** @param {string} item */
function listOf(item) {
  return item.includes(" ") ? `(${item})[]` : `${item}[]`;
}

/** @param {JSONSchema} description */
function objectOf({ properties = {}, required = [], additionalProperties }) {
  if (typeof additionalProperties === "object") return `Record<string, ${typeOf(additionalProperties)}>`;
  const members = Object.entries(properties).map(
    ([name, member]) => `${name}${required.includes(name) ? "" : "?"}: ${typeOf(part(member))}`,
  );
  return `{ ${members.join("; ")} }`;
}

/** @param {JSONSchema["items"]} description */
function part(description) {
  if (typeof description !== "object" || Array.isArray(description)) {
    throw new Error("A part of a schema is not described by one JSON schema.");
  }
  return description;
}

/**
 * The numbers, lengths and counts that a schema allows; empty where it allows all.
 *
 * @param {ZodType} schema
 */
export function rangeText(schema) {
  return rangeOf(described(schema));
}

/** @param {JSONSchema} description */
function rangeOf({ type, minimum, maximum, minLength, maxLength, minItems, maxItems }) {
  if (type === "string") return between(minLength, maxLength, "characters");
  if (type === "array") return between(minItems, maxItems, "items");
  const least = minimum === Number.MIN_SAFE_INTEGER ? undefined : minimum;
  const most = maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum;
  return [type === "integer" ? "whole" : "", between(least, most, "")].filter(Boolean).join(", ");
}

/**
 * @param {number | undefined} least
 * @param {number | undefined} most
 * @param {string} unit
 */
function between(least, most, unit) {
  const words = unit === "" ? "" : ` ${unit}`;
  if (least === undefined) return most === undefined ? "" : `up to ${String(most)}${words}`;
  if (most === undefined) return unit !== "" && least === 1 ? "not empty" : `at least ${String(least)}${words}`;
  return least === most ? `${String(least)}${words}` : `${String(least)} to ${String(most)}${words}`;
}

/**
 * What holds when the value is left out.
 *
 * @param {ZodType} schema
 * @returns {{ kind: "required" } | { kind: "none" } | { kind: "value", value: unknown }}
 */
export function standardOf(schema) {
  const absent = schema.safeParse(undefined);
  if (!absent.success) return { kind: "required" };
  return absent.data === undefined ? { kind: "none" } : { kind: "value", value: absent.data };
}

/**
 * Whether a text such as `"Dynamic"`, `5` or `512MB` means that value.
 *
 * @param {ZodType} schema
 * @param {string} text
 * @param {unknown} value
 */
export function means(schema, text, value) {
  return [text, ...asJson(text)].some((candidate) => {
    const parsed = schema.safeParse(candidate);
    return parsed.success && JSON.stringify(parsed.data) === JSON.stringify(value);
  });
}

/**
 * @param {string} text
 * @returns {readonly unknown[]} none for what is no JSON
 */
function asJson(text) {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}
