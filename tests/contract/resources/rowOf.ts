/** How rows are written. */
import { recordOrEmpty } from "../../../provider/engine/isRecord";
import type { PropertyRow, Seen } from "./propertyRows";

/** A value inside what is seen, such as `Processor.Count`. */
export function field(path: string): Seen {
  return (record) => path.split(".").reduce<unknown>((value, name) => recordOrEmpty(value)[name], record);
}

/** Off and on, as the cmdlets say it. */
export const onOff = (...values: readonly boolean[]): readonly string[] =>
  values.map((value) => (value ? "On" : "Off"));

type More = Omit<PropertyRow, "at" | "values" | "seen" | "stops">;

/** A row; the path's device keys hold no dots. Where a change stops the machine, `stops` says so for every change. */
export function row(
  path: string,
  values: readonly unknown[],
  seen: Seen | string,
  stops: number | readonly number[],
  more: More = {},
): PropertyRow {
  return {
    at: path.split("."),
    values,
    seen: typeof seen === "string" ? field(seen) : seen,
    stops: typeof stops === "number" ? values.slice(1).map(() => stops) : stops,
    ...more,
  };
}

/** The same row where the machine is off: nothing has to be stopped. */
export function whileOff(rows: readonly PropertyRow[]): readonly PropertyRow[] {
  return rows.map((one) => ({ ...one, stops: one.stops.map(() => 0) }));
}
