/** What a guest sees of the processor's performance monitoring. */
import { z } from "zod";
import { property, type ReadScope } from "../../engine/property";

/** The words that the cmdlet takes, with the properties that show them. */
const shownBy = {
  pmu: "EnablePerfmonPmu",
  lbr: "EnablePerfmonLbr",
  pebs: "EnablePerfmonPebs",
  ipt: "EnablePerfmonIpt",
} as const;

const features = ["pmu", "lbr", "pebs", "ipt"] as const satisfies readonly (keyof typeof shownBy)[];

function sorted(list: unknown): readonly string[] {
  return Array.isArray(list) ? features.filter((feature) => list.includes(feature)) : [];
}

function enabled(scope: ReadScope): readonly string[] | undefined {
  const processor = scope.object("VMProcessor");
  // Older hosts do not have it.
  if (processor?.[shownBy.pmu] === undefined || processor[shownBy.pmu] === null) return undefined;
  return features.filter((feature) => processor[shownBy[feature]] === true);
}

/** The cmdlet takes a machine only by its name, so a command of ours looks first whose name it is. */
export const perfmon = property(
  z
    .array(z.enum(features))
    .transform((list) => [...sorted(list)])
    .optional(),
  {
    change: "whenOff",
    set: { cmdlet: "Set-MachinePerfmon", parameters: (value) => ({ Feature: sorted(value) }) },
    read: { select: Object.values(shownBy).map((name) => `VMProcessor.${name}`), value: enabled },
    equal: (left, right) => sorted(left).join() === sorted(right).join(),
  },
);
