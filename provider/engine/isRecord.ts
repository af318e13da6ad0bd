import type { Values } from "./property";

/** Whether a value is a plain record, and not a list or null. */
export function isRecord(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value as a record; an empty one for anything else. */
export function recordOrEmpty(value: unknown): Values {
  return isRecord(value) ? value : {};
}
