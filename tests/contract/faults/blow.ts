/** What can strike an operation, and all the blows that an operation offers room for. */
import type { FabricCall } from "../../helpers/testFabric";

export type Operation = "create" | "update" | "delete";

/** A fault of the simulator at the `nth` call of a cmdlet. */
interface Fault {
  readonly cmdlet: string;
  readonly nth: number;
}

export type Blow =
  | ({ readonly way: keyof typeof faultActions } & Fault)
  /** The victim dies when that many steps have run: after the last of them, before the next, and before any reply. */
  | { readonly way: "session dies" | "provider dies"; readonly steps: number };

/** The action of the simulator's fault. Those that kill end the process in which the cmdlet runs. */
export const faultActions = {
  "cmdlet fails": "Error",
  "session is killed before": "KillBefore",
  "session is killed after": "KillAfter",
  "provider is killed after": "KillAfter",
} as const;

/** Every blow to an operation that made these changing calls in these steps when nothing struck it. */
export function blowsTo(calls: readonly FabricCall[], steps: readonly string[]): readonly Blow[] {
  const seen = new Map<string, number>();
  const faults = calls.map(({ Cmdlet }): Fault => {
    const nth = (seen.get(Cmdlet) ?? 0) + 1;
    seen.set(Cmdlet, nth);
    return { cmdlet: Cmdlet, nth };
  });
  // A step of our own module that makes several calls can be left in the middle. The first call stands for all others.
  const kills = faults.filter(({ cmdlet }, index) => index === 0 || !steps.includes(cmdlet));
  const cuts = steps.length === 0 ? [] : Array.from({ length: steps.length + 1 }, (_, count) => count);
  return [
    ...faults.map((fault): Blow => ({ way: "cmdlet fails", ...fault })),
    ...cuts.flatMap((count): Blow[] => [
      { way: "session dies", steps: count },
      { way: "provider dies", steps: count },
    ]),
    ...kills.flatMap((fault): Blow[] => [
      { way: "session is killed before", ...fault },
      { way: "session is killed after", ...fault },
      { way: "provider is killed after", ...fault },
    ]),
  ];
}

export function titleOf(operation: Operation, blow: Blow): string {
  const where = "steps" in blow ? `after ${blow.steps} steps` : `${blow.cmdlet} ${blow.nth}`;
  return `${operation}: ${blow.way}, ${where}`;
}
