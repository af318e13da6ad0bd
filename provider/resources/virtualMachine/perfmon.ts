/** What a guest sees of the processor's performance monitoring. */
import { z } from "zod";
import { property, type ReadScope } from "../../engine/property";

/** The words that the cmdlet takes. */
const features = ["pmu", "lbr", "pebs", "ipt"] as const;

/** The property of a VMProcessor that shows one. */
const shownBy = (feature: string) => `EnablePerfmon${feature.charAt(0).toUpperCase()}${feature.slice(1)}`;

function enabled(scope: ReadScope): readonly string[] | undefined {
  const processor = scope.object("VMProcessor") ?? {};
  // Older hosts do not have it.
  if (typeof processor[shownBy("pmu")] !== "boolean") return undefined;
  return features.filter((feature) => processor[shownBy(feature)] === true);
}

/** The cmdlet takes a machine only by its name, so a command of ours looks first whose name it is. */
export const perfmon = property(
  z
    .array(z.enum(features))
    .transform((list) => features.filter((feature) => list.includes(feature)))
    .optional(),
  {
    change: "whenOff",
    set: { cmdlet: "Set-MachinePerfmon", parameters: (Feature) => ({ Feature }) },
    read: { select: features.map((feature) => `VMProcessor.${shownBy(feature)}`), value: enabled },
  },
);
