/** Puts everything that needs the virtual machine off into one window. */
import type { Step } from "./steps";

/**
 * The steps with `open` before the first one that needs the machine off and `close` after the last: so it stops once,
 * whatever the number of properties. Steps keep their order. Without such a step there is no window.
 */
export function insertWindow(steps: readonly Step[], open: readonly Step[], close: readonly Step[]): readonly Step[] {
  const first = steps.findIndex((step) => step.needs === "off");
  if (first === -1) return steps;
  const last = steps.findLastIndex((step) => step.needs === "off");
  return [...steps.slice(0, first), ...open, ...steps.slice(first, last + 1), ...close, ...steps.slice(last + 1)];
}

/** Whether anything in the plan needs the virtual machine off. */
export function needsOff(steps: readonly Step[]): boolean {
  return steps.some((step) => step.needs === "off");
}
