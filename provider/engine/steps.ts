/** A plan is data: the cmdlets to run, with their parameters and the properties for whose sake they run. */
import type { Change, PropertyChange } from "./diff";
import type { Cost } from "./property";
import { formatPath } from "./propertyPath";

export interface Step {
  readonly id: string;
  readonly cmdlet: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The paths of the properties that this step serves; empty for steps that only prepare others. */
  readonly because: readonly string[];
  /** The virtual machine must be off for it. */
  readonly needs?: "off";
  /** The host may refuse it while the machine runs: it is done while the machine is off, if it is off for something else. */
  readonly prefers?: "off";
  /** It brings the machine down for others, or brings it back afterwards. */
  readonly window?: "open" | "close";
  /**
   * What it does beside setting something: the host restarts, so the session ends and the plan is made anew afterwards;
   * or the object goes to another host, and is looked for there.
   */
  readonly effect?: "hostRestart" | "move";
  /** What only one operation of this program does at a time: from this step on until the operation ends. */
  readonly alone?: string;
  /** The remembered outputs that say that this was done. */
  readonly remembers?: readonly string[];
  /** How long the host may stay away; until the operation's own end when left out. */
  readonly restartSeconds?: number;
}

/** The object that a step acts on: what tells two targets apart, and the parameters that name it. */
export interface Target {
  readonly key: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

interface Command {
  readonly cmdlet: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** The steps for all changes that a row or group says how to set; steps on one cmdlet and target are one. */
export function stepsForChanges(
  changes: readonly Change[],
  targetOf: (change: PropertyChange) => Target | undefined,
  refused: ReadonlySet<string> = new Set(),
): readonly Step[] {
  const steps = new Map<string, Step>();
  for (const change of changes) {
    if (change.change !== "property") continue;
    const command = commandFor(change);
    const target = command === undefined ? undefined : targetOf(change);
    if (command === undefined || target === undefined) continue;
    const id = target.key === "" ? command.cmdlet : `${command.cmdlet} ${target.key}`;
    steps.set(id, joinStep(steps.get(id), { id, ...command }, change, target, refused));
  }
  return [...steps.values()];
}

function joinStep(
  known: Step | undefined,
  command: Command & { readonly id: string },
  change: PropertyChange,
  target: Target,
  refused: ReadonlySet<string>,
): Step {
  const path = formatPath(change.path);
  const needsOff = known?.needs === "off" || change.cost === "whenOff" || refused.has(path);
  return {
    id: command.id,
    cmdlet: command.cmdlet,
    parameters: { ...known?.parameters, ...command.parameters, ...target.parameters },
    because: [...(known?.because ?? []), path],
    ...powerOf(needsOff ? "whenOff" : known?.prefers === "off" ? "liveElseOff" : change.cost),
  };
}

/** What a step says of the power state that a change of that cost asks for. */
export function powerOf(cost: Cost): Pick<Step, "needs" | "prefers"> {
  if (cost === "whenOff") return { needs: "off" };
  return cost === "liveElseOff" ? { prefers: "off" } : {};
}

function commandFor(change: PropertyChange): Command | undefined {
  const whole = change.groups.find(({ node }) => node.facts.set !== undefined);
  if (whole?.node.facts.set !== undefined) {
    const { cmdlet, parameters } = whole.node.facts.set;
    return { cmdlet, parameters: parameters(whole.to, whole.to) };
  }
  const { set, setBy, codec } = change.node.facts;
  if (set !== undefined) return { cmdlet: set.cmdlet, parameters: set.parameters(change.to, change.beside) };
  if (setBy === undefined) return undefined;
  const { cmdlet, parameter } = splitSetBy(setBy);
  return { cmdlet, parameters: { [parameter]: codec === undefined ? change.to : codec.toHost(change.to) } };
}

/** The cmdlet and the parameter of a row's `setBy`. */
function splitSetBy(setBy: string): { cmdlet: string; parameter: string } {
  const [cmdlet = "", parameter = ""] = setBy.split(" -");
  return { cmdlet, parameter };
}
