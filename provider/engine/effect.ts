/** What an update will do to the running object, as people are told in the preview. */
import { isOfHost, type Change } from "./diff";
import { formatPath } from "./propertyPath";

export type Effect = "nothing" | "in place" | "restart if the host refuses it live" | "restart" | "replace";

const order = ["inPlace", "liveElseOff", "whenOff", "replace"] as const;
const effects = {
  inPlace: "in place",
  liveElseOff: "restart if the host refuses it live",
  whenOff: "restart",
  replace: "replace",
} as const;

export interface Impact {
  readonly effect: Effect;
  /** The properties that cause it. */
  readonly because: readonly string[];
}

/** The dearest cost among the changes, and which properties ask for it. What only the provider uses costs nothing. */
export function impactOf(changes: readonly Change[]): Impact {
  const felt = changes.filter((change) => isOfHost(change) || change.cost === "replace");
  const dearest = order.findLast((cost) => felt.some((change) => change.cost === cost));
  if (dearest === undefined) return { effect: "nothing", because: changes.map(({ path }) => formatPath(path)) };
  const because = felt.filter((change) => change.cost === dearest).map((change) => formatPath(change.path));
  return { effect: effects[dearest], because };
}
