/** A host as a node of a failover cluster: its maintenance, and restarts that cost no machine its run. */
import type { PlanContext } from "../../engine/kind";
import { PlanError } from "../../engine/planError";
import type { Step } from "../../engine/steps";
import { sameName } from "../../engine/values/text";
import type { HostRecord } from "./record";
import type { HyperVHostValues } from "./values";

type Membership = NonNullable<HostRecord["Cluster"]>;

function nodeOf({ Cluster, Win32_ComputerSystem: { DNSHostName } }: HostRecord) {
  return Cluster?.Nodes.find(({ Name }) => sameName(Name, DNSHostName));
}

/** Whether the host is drained; `undefined` outside of a cluster, where it cannot be. */
export function observedMaintenance(record: HostRecord): boolean | undefined {
  const node = nodeOf(record);
  return node === undefined ? undefined : node.State === "Paused" && node.DrainStatus !== "Failed";
}

/** What is done on the nodes of one cluster by one host at a time. */
const aloneIn = ({ Name }: Membership) => `the nodes of ${Name.toLowerCase()}`;

function drainStep(parameters: Step["parameters"], because: readonly string[]): Step {
  return { id: "Invoke-NodeDrain", cmdlet: "Invoke-NodeDrain", parameters, because };
}

/** The mark on a host that is drained only for its restart: after a crash in between, the next run knows to bring it back. */
const markOf = ({ Name }: Membership) => ({ Kind: "NodeDrain", Name });

/** Takes the node out of service, or back into it. */
export function maintenanceSteps(desired: HyperVHostValues, record: HostRecord, context: PlanContext): readonly Step[] {
  const { maintenance } = desired;
  const { Cluster } = record;
  const node = nodeOf(record);
  if (Cluster === undefined || node === undefined) {
    if (Cluster !== undefined && (context.restarts ?? 0) > 0)
      throw new PlanError("busy", "the cluster service has not started yet");
    if (maintenance !== true) return [];
    throw new PlanError(
      "refused",
      "maintenance: the host is a node of no cluster, so there is nowhere to drain it to",
      ["maintenance"],
    );
  }
  if (node.DrainStatus === "InProgress") throw new PlanError("busy", `${node.Name} is being drained`);
  const isMarked = Cluster.DrainedBy === context.owner;
  requireHealth(record, node.State, context);
  const unmark: Step = {
    id: "remove drain mark",
    cmdlet: "Remove-IntentRecord",
    parameters: markOf(Cluster),
    because: [],
  };
  return [
    ...serviceSteps(maintenance ?? (isMarked ? false : undefined), node, observedMaintenance(record)),
    ...(isMarked ? [unmark] : []),
  ];
}

function serviceSteps(wanted: boolean | undefined, node: Membership["Nodes"][number], isDrained?: boolean): Step[] {
  if (wanted === true && isDrained === false && ["Up", "Paused"].includes(node.State)) {
    return [drainStep({ Name: node.Name }, ["maintenance"])];
  }
  if (wanted === false && node.State === "Paused") {
    const parameters = { Name: [node.Name], Failback: "Policy" };
    return [{ id: "Resume-ClusterNode", cmdlet: "Resume-ClusterNode", parameters, because: ["maintenance"] }];
  }
  return [];
}

/** After a restart the host is done only when its cluster works again. */
function requireHealth({ Cluster }: HostRecord, state: string, { restarts = 0 }: PlanContext): void {
  if (restarts === 0) return;
  if (state !== "Up" && state !== "Paused") throw new PlanError("busy", `the node is ${state}`);
  const waiting = Cluster?.Volumes.filter(({ State }) => State !== "Online").map(({ Name }) => Name) ?? [];
  if (waiting.length > 0) throw new PlanError("busy", `not online yet: ${waiting.join(", ")}`);
}

/** The restart of a node: drained first, and never while another node is out of service. */
export function restartInCluster(
  restart: Step,
  { maintenance }: HyperVHostValues,
  record: HostRecord,
  { owner }: PlanContext,
): readonly Step[] {
  const { Cluster } = record;
  const node = nodeOf(record);
  if (Cluster === undefined || node === undefined) return [restart];
  const absent = Cluster.Nodes.filter(({ Name, State }) => Name !== node.Name && State !== "Up");
  if (absent.length > 0) {
    const others = absent.map(({ Name, State }) => `${Name} is ${State}`).join(", ");
    throw new PlanError(
      "busy",
      `the host must restart, and waits for its cluster to be whole: ${others}`,
      restart.because,
    );
  }
  const mark: Step = {
    id: "New-IntentRecord",
    cmdlet: "New-IntentRecord",
    parameters: { ...markOf(Cluster), Token: owner },
    because: [],
  };
  // A node that somebody else paused stays paused after the restart.
  const isOurs = node.State === "Up" && maintenance === undefined;
  const drain = drainStep({ Name: node.Name, Alone: true }, restart.because);
  return [...(isOurs ? [mark] : []), drain, restart].map((step) => ({ ...step, alone: aloneIn(Cluster) }));
}
