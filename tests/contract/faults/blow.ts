/** What can strike an operation, and all the blows that an operation offers room for. */
import type { FabricCall } from "../../helpers/testFabric";

export type Operation = "create" | "update" | "delete";

/** A fault of the simulator at the `nth` call of a cmdlet. */
interface Fault {
  readonly cmdlet: string;
  readonly nth: number;
}

export type Blow =
  | ({ readonly way: "cmdlet fails" | "session dies before" | "session dies after" | "provider dies inside" } & Fault)
  /** The provider is killed when that many steps of its plans have run, those that only mark included. */
  | { readonly way: "provider dies"; readonly steps: number };

export const faultActions = {
  "cmdlet fails": "Error",
  "session dies before": "KillBefore",
  "session dies after": "KillAfter",
  "provider dies inside": "KillAfter",
} as const;

/** Every blow to an operation that made these changing calls in these steps when nothing struck it. */
export function blowsTo(calls: readonly FabricCall[], steps: readonly string[]): readonly Blow[] {
  const seen = new Map<string, number>();
  const faults = calls.map(({ Cmdlet }): Fault => {
    const nth = (seen.get(Cmdlet) ?? 0) + 1;
    seen.set(Cmdlet, nth);
    return { cmdlet: Cmdlet, nth };
  });
  // A step of ours that makes several calls can be left in the middle, too.
  const inside = faults.filter(({ cmdlet }) => !steps.includes(cmdlet));
  return [
    ...faults.flatMap((fault): Blow[] => [
      { way: "cmdlet fails", ...fault },
      { way: "session dies before", ...fault },
      { way: "session dies after", ...fault },
    ]),
    ...inside.map((fault): Blow => ({ way: "provider dies inside", ...fault })),
    ...(steps.length === 0
      ? []
      : [0, ...steps.keys()].map((_, count): Blow => ({ way: "provider dies", steps: count }))),
  ];
}

export function titleOf(operation: Operation, blow: Blow): string {
  const where = blow.way === "provider dies" ? `after ${blow.steps} steps` : `${blow.cmdlet} ${blow.nth}`;
  return `${operation}: ${blow.way}, ${where}`;
}
