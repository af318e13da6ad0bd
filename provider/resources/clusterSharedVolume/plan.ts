/** From what the cluster has to what is declared: the steps for a shared volume. */
import type { z } from "zod";
import type { Change } from "../../engine/diff";
import type { Creation, PlanInput } from "../../engine/kind";
import { PlanError } from "../../engine/planError";
import { formatPath } from "../../engine/propertyPath";
import { stepsForChanges, type Step } from "../../engine/steps";
import { formatBytes } from "../../engine/values/bytes";
import { sameName } from "../../engine/values/text";
import { nodeNameOf } from "../failoverCluster/nodeName";
import type { SharedVolumeRecord, VolumeContent } from "./record";
import type { clusterSharedVolumeShape } from "./schema";

export type ClusterSharedVolumeValues = z.output<z.ZodObject<typeof clusterSharedVolumeShape>>;

/** Stands for the id that the volume will get. */
const idToCome = "";

/** The volume and its folder come first; what else it is to be is seen and set in the next round. */
export function createSharedVolume(desired: ClusterSharedVolumeValues): Creation<SharedVolumeRecord> {
  const { cluster, disk, mountPointName } = desired;
  const step: Step = {
    id: "Add-SharedVolume",
    cmdlet: "Add-SharedVolume",
    parameters: {
      Cluster: cluster.name,
      Disk: disk,
      ...(mountPointName === undefined ? {} : { MountPointName: mountPointName }),
    },
    because: ["disk", ...(mountPointName === undefined ? [] : ["mountPointName"])],
  };
  return {
    steps: [step],
    record: {
      ClusterSharedVolume: { Id: idToCome, Name: "", State: "" },
      ownerNode: "",
      ClusterNode: [],
      ClusterSharedVolumeStateInfo: [],
    },
    identity: "Id",
  };
}

const find = (changes: readonly Change[], property: string) => changes.find(({ path }) => path[0] === property);

export function planSharedVolume({
  desired,
  observed,
  changes,
}: PlanInput<ClusterSharedVolumeValues, SharedVolumeRecord>): readonly Step[] {
  if (observed.ClusterSharedVolume.Id === idToCome) return [];
  const target = { Cluster: desired.cluster.name, Id: observed.ClusterSharedVolume.Id };
  const stepsFor = (part: readonly Change[]) => stepsForChanges(part, () => ({ key: "", parameters: target }));
  const maintenance = find(changes, "maintenance");
  // What is on the volume is only seen afterwards.
  if (maintenance?.from === true) return stepsFor([maintenance]);
  const known = withoutUnseen(changes, observed);
  requirePossible(known, desired, observed);
  if (maintenance?.to !== true) return stepsFor(byOrder(known));
  // It begins when all else is done.
  const before = stepsFor(byOrder(known.filter((change) => change !== maintenance)));
  return [...before, ...stepsFor([maintenance]).map((step) => ({ ...step, id: `${step.id} maintenance` }))];
}

/** What a volume that is not online does not show, and what cannot be done with it. */
const unseen = ["mountPointName", "sizeBytes", "redirectedAccess", "maintenance"];

function withoutUnseen(changes: readonly Change[], observed: SharedVolumeRecord): readonly Change[] {
  const { ClusterSharedVolume, ClusterSharedVolumeInfo: info } = observed;
  if (info !== undefined && info !== null) return changes;
  const isUnseen = ({ path: [name = ""] }: Change) => unseen.includes(name);
  // Off is what a volume is that nobody switched to anything.
  const names = changes.filter((change) => isUnseen(change) && change.to !== false).map(({ path }) => formatPath(path));
  if (names.length === 0) return changes.filter((change) => !isUnseen(change));
  const message = `${names.join(", ")}: the volume is ${ClusterSharedVolume.State}; bring it online first`;
  throw new PlanError("wrongState", message, names);
}

function requirePossible(
  changes: readonly Change[],
  desired: ClusterSharedVolumeValues,
  observed: SharedVolumeRecord,
): void {
  if (find(changes, "mountPointName") !== undefined) requireEmpty(desired, observed);
  if (find(changes, "maintenance")?.to === true) requireNothingRunning(observed.content);
  const size = find(changes, "sizeBytes");
  if (size !== undefined) requireGrowth(Number(size.from), Number(size.to), observed);
  if (find(changes, "ownerNode") !== undefined) requireNode(desired, observed);
}

/** First what the volume is in the cluster, then its folder, its place and its size. */
const order = ["mountPointName", "ownerNode", "sizeBytes"];

function byOrder(changes: readonly Change[]): readonly Change[] {
  const rank = ({ path }: Change) => order.indexOf(path[0] ?? "");
  return changes.toSorted((left, right) => rank(left) - rank(right));
}

/** The volume's content, as a person would list it. */
function describeContent({ machines, files, fileCount }: VolumeContent): string {
  const parts = [
    ...(machines.length > 0
      ? [`the virtual machines ${machines.map(({ name }) => JSON.stringify(name)).join(", ")}`]
      : []),
    ...(files.length > 0 ? [`the files ${files.join(", ")}`] : []),
  ];
  return [...parts, `${fileCount} files in all`].join(", ");
}

function requireEmpty(
  { mountPointName }: ClusterSharedVolumeValues,
  { content, ClusterSharedVolumeInfo }: SharedVolumeRecord,
) {
  const path = ClusterSharedVolumeInfo?.FriendlyVolumeName ?? "";
  const reason =
    content === undefined || content === null
      ? `the volume ${path} is not online or in maintenance, so nobody can tell whether it is empty`
      : content.fileCount > 0
        ? `the volume ${path} is not empty, and every path on it would break; on it are ${describeContent(content)}. ` +
          `Move them away first, or take the change back`
        : undefined;
  if (reason !== undefined)
    throw new PlanError("refused", `mountPointName: ${JSON.stringify(mountPointName)}: ${reason}`, ["mountPointName"]);
}

function requireNothingRunning(content: VolumeContent | null | undefined): void {
  const running = content?.machines.filter((machine) => machine.running) ?? [];
  if (running.length === 0) return;
  const names = running.map(({ name }) => JSON.stringify(name)).join(", ");
  const message = `maintenance: it would take the virtual machines on the volume offline: ${names}; stop them or move their storage first`;
  throw new PlanError("refused", message, ["maintenance"]);
}

function requireGrowth(from: number, to: number, { diskSize }: SharedVolumeRecord): void {
  const refuse = (reason: string): never => {
    throw new PlanError("refused", `sizeBytes: ${formatBytes(to)} ${reason}`, ["sizeBytes"]);
  };
  if (to < from) refuse(`is less than the volume has, ${formatBytes(from)}; it can only grow`);
  if (typeof diskSize === "number" && to > diskSize) refuse(`is more than its disk has, ${formatBytes(diskSize)}`);
}

function requireNode({ ownerNode }: ClusterSharedVolumeValues, { ClusterNode }: SharedVolumeRecord): void {
  const wanted = nodeNameOf(ownerNode ?? "");
  if (ClusterNode.some(({ Name }) => sameName(Name, wanted))) return;
  const known = ClusterNode.map(({ Name }) => Name).join(", ");
  throw new PlanError("refused", `ownerNode: the cluster has no node ${JSON.stringify(wanted)}; it has ${known}`, [
    "ownerNode",
  ]);
}

/** Turns the volume back into a disk of Available Storage; the step looks first whether it is empty. */
export function removeSharedVolume(
  { cluster }: ClusterSharedVolumeValues,
  { ClusterSharedVolume }: SharedVolumeRecord,
): readonly Step[] {
  const parameters = { Cluster: cluster.name, Id: ClusterSharedVolume.Id };
  return [{ id: "Remove-SharedVolume", cmdlet: "Remove-SharedVolume", parameters, because: [] }];
}
