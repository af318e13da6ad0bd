/** Puts everything that needs the virtual machine off into one window. */
import type { Step } from "./steps";

/**
 * The steps with `open` before the first one that is better done while the machine is off and `close` after the last: so
 * it stops once, whatever the number of properties. Steps keep their order. Where none needs it, there is no window.
 */
export function insertWindow(steps: readonly Step[], open: readonly Step[], close: readonly Step[]): readonly Step[] {
  if (!needsOff(steps)) return steps;
  const belongs = ({ needs, prefers }: Step) => needs === "off" || prefers === "off";
  const first = steps.findIndex(belongs);
  const last = steps.findLastIndex(belongs);
  return [...steps.slice(0, first), ...open, ...steps.slice(first, last + 1), ...close, ...steps.slice(last + 1)];
}

/** Whether anything in the plan needs the virtual machine off. */
export function needsOff(steps: readonly Step[]): boolean {
  return steps.some((step) => step.needs === "off");
}
