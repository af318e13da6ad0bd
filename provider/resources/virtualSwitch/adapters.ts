/** The physical adapters of a switch: how they are declared, and whether they make a team. */
import type { CostContext, Values } from "../../engine/property";
import { textsOf } from "../nameList";

/** The two ways to name the adapters, and the parameter that takes each. */
export const adapterParameters = {
  netAdapterNames: "NetAdapterName",
  netAdapterInterfaceDescriptions: "NetAdapterInterfaceDescription",
} as const;

export type AdapterProperty = keyof typeof adapterParameters;

export function isAdapterProperty(name: string | undefined): name is AdapterProperty {
  return name !== undefined && name in adapterParameters;
}

export const isExternal = (values: Values): boolean => values["switchType"] === "External";

function adapterCount(values: Values): number {
  return Math.max(...Object.keys(adapterParameters).map((name) => textsOf(values[name]).length));
}

/** Whether the switch teams its adapters: as declared, or else because it has several. */
export function isTeam(values: Values): boolean {
  if (!isExternal(values)) return false;
  const declared = values["enableEmbeddedTeaming"];
  return typeof declared === "boolean" ? declared : adapterCount(values) > 1;
}

/** A team can only be made together with its switch. One that lost all members but one is still a team. */
export function costOfAdapters({ before, after }: CostContext): "inPlace" | "replace" {
  return isTeam(after) && !isTeam(before) ? "replace" : "inPlace";
}

/** A switch with a team cannot become one without, nor the other way round. */
export function costOfTeaming({ before, after }: CostContext): "inPlace" | "replace" {
  return isTeam(after) === isTeam(before) ? "inPlace" : "replace";
}

/** A switch with a team keeps its type. */
export function costOfType({ before, after }: CostContext): "inPlace" | "replace" {
  return isTeam(before) || isTeam(after) ? "replace" : "inPlace";
}
