/** From one power state to another, and the window in which a machine is off. */
import { recordOrEmpty } from "../../engine/isRecord";
import { insertWindow, needsOff } from "../../engine/order";
import { PlanError } from "../../engine/planError";
import type { Step } from "../../engine/steps";

export type PowerState = "Running" | "Off" | "Saved" | "Paused";

interface Shutdown {
  readonly timeoutSeconds: number;
  readonly whenGuestDoesNotAnswer: "fail" | "turnOff";
}

export interface PowerPlan {
  /** How references name the machine. */
  readonly machine: unknown;
  /** A role is started and stopped through its group: else the cluster takes it for a failure. */
  readonly isClustered: boolean;
  readonly observed: string;
  readonly desired: PowerState | undefined;
  /** What an operation began with, where nothing is declared: an earlier round may have stopped the machine. */
  readonly before?: PowerState | undefined;
  readonly restartPolicy: "never" | "ifNeeded";
  readonly shutdown: Shutdown;
}

const settled: Readonly<Record<string, PowerState>> = {
  Running: "Running",
  Off: "Off",
  Saved: "Saved",
  FastSaved: "Saved",
  Paused: "Paused",
};

/** The state that a machine rests in; an error for one that is on its way, or that a person must look at. */
export function settledState(observed: string): PowerState {
  const state = settled[observed];
  if (state !== undefined) return state;
  if (observed.endsWith("Critical") || observed === "Other") {
    const message = `the machine is ${observed}: its host lost something that it needs, such as its storage; remove the cause first`;
    throw new PlanError("wrongState", message);
  }
  throw new PlanError("busy", `the machine is ${observed}`);
}

/** What does the same to the role of a machine. */
const roleCmdlets = {
  "Start-VM": "Start-ClusteredMachine",
  "Stop-Machine": "Stop-ClusteredMachine",
  "Save-VM": "Save-ClusteredMachine",
} as const;

/** The state to come back to: one that is off, or on its way, is nobody's wish. */
export function stateToKeep(initial: unknown): PowerState | undefined {
  const state = settled[String(recordOrEmpty(recordOrEmpty(initial)["VirtualMachine"])["State"])];
  return state === "Off" ? undefined : state;
}

/** The step that brings a running machine down cleanly. */
export function stopStep(
  plan: Pick<PowerPlan, "machine" | "isClustered" | "shutdown">,
  because: readonly string[],
): Step {
  return {
    id: "Stop-Machine",
    cmdlet: plan.isClustered ? roleCmdlets["Stop-Machine"] : "Stop-Machine",
    parameters: {
      VM: { $vm: plan.machine },
      TimeoutSeconds: plan.shutdown.timeoutSeconds,
      WhenGuestDoesNotAnswer: plan.shutdown.whenGuestDoesNotAnswer === "turnOff" ? "TurnOff" : "Fail",
    },
    because,
  };
}

/** The cmdlets on the way between two states, in order. */
type PowerCmdlet = keyof typeof roleCmdlets | "Suspend-VM" | "Resume-VM";
const ways: Readonly<Record<PowerState, Readonly<Record<PowerState, readonly PowerCmdlet[]>>>> = {
  Off: { Off: [], Running: ["Start-VM"], Saved: ["Start-VM", "Save-VM"], Paused: ["Start-VM", "Suspend-VM"] },
  Running: { Off: ["Stop-Machine"], Running: [], Saved: ["Save-VM"], Paused: ["Suspend-VM"] },
  Saved: { Off: ["Start-VM", "Stop-Machine"], Running: ["Start-VM"], Saved: [], Paused: ["Start-VM", "Suspend-VM"] },
  Paused: { Off: ["Resume-VM", "Stop-Machine"], Running: ["Resume-VM"], Saved: ["Save-VM"], Paused: [] },
};

function walk(
  plan: PowerPlan,
  from: PowerState,
  to: PowerState,
  prefix: string,
  because: readonly string[],
): readonly Step[] {
  return ways[from][to].map((cmdlet) => {
    const id = `${prefix}${cmdlet}`;
    if (cmdlet === "Stop-Machine") return { ...stopStep(plan, because), id };
    const own = plan.isClustered && cmdlet !== "Suspend-VM" && cmdlet !== "Resume-VM" ? roleCmdlets[cmdlet] : cmdlet;
    return { id, cmdlet: own, parameters: { VM: { $vm: plan.machine } }, because };
  });
}

/** The work with the machine brought down where it must be, and afterwards in the state that is asked or was found. */
export function withPower(work: readonly Step[], plan: PowerPlan): readonly Step[] {
  const observed = plan.observed;
  const target = plan.desired ?? plan.before;
  if (!needsOff(work)) {
    if (target === undefined || settled[observed] === target) return work;
    return [...work, ...walk(plan, settledState(observed), target, "", ["state"])];
  }
  const from = settledState(observed);
  const because = work.flatMap((step) => (step.needs === "off" ? step.because : []));
  if (from !== "Off" && plan.desired !== "Off" && plan.restartPolicy === "never") {
    const message = `the machine is ${observed} and must be off for ${because.join(", ")}, but restartPolicy is "never"`;
    throw new PlanError("restartForbidden", message, because);
  }
  const up = walk(plan, "Off", target ?? from, "after: ", target === undefined ? because : [...because, "state"]);
  // A machine that is off is not started before all is done.
  if (from === "Off") return [...work, ...up];
  const open = walk(plan, from, "Off", "before: ", because).map((step) => ({ ...step, window: "open" as const }));
  return insertWindow(
    work,
    open,
    up.map((step) => ({ ...step, window: "close" as const })),
  );
}
