/** From what the cluster has to what is declared: the steps for one of its disks. */
import type { z } from "zod";
import { sameValue } from "../../engine/defaults";
import type { Creation, PlanInput } from "../../engine/kind";
import { PlanError } from "../../engine/planError";
import type { Values } from "../../engine/property";
import { formatPath } from "../../engine/propertyPath";
import { stepsForChanges, type Step } from "../../engine/steps";
import { sameNodes } from "../failoverCluster/nodeName";
import { diskPolicies } from "./policies";
import { isSharedVolume, type ClusterDiskRecord } from "./record";
import type { clusterDiskShape } from "./schema";

export type ClusterDiskValues = z.output<z.ZodObject<typeof clusterDiskShape>>;

/** Stands for the id that the resource will get. */
const idToCome = "";

/** The properties that a shared volume does not show. */
const hiddenByVolume = ["possibleOwners", "maintenance", ...Object.keys(diskPolicies)];

/** What of them is declared. */
export function hiddenSettings(desired: Values): Values {
  return Object.fromEntries(
    hiddenByVolume.filter((name) => desired[name] !== undefined).map((name) => [name, desired[name]] as const),
  );
}

/** How the declaration names the disk. */
export function diskOf({ uniqueId, serialNumber }: ClusterDiskValues): Values {
  return uniqueId === undefined ? { SerialNumber: serialNumber } : { UniqueId: uniqueId };
}

/** The disk goes into the cluster first; what it is to be there is seen and set in the next round. */
export function createClusterDisk(desired: ClusterDiskValues): Creation<ClusterDiskRecord> {
  const { fileSystem, label, allocationUnitBytes, allowFormat } = desired.format;
  const because = [desired.uniqueId === undefined ? "serialNumber" : "uniqueId"];
  const disk = diskOf(desired);
  const formatting: Step = {
    id: "Initialize-SharedDisk",
    cmdlet: "Initialize-SharedDisk",
    parameters: {
      ...disk,
      FileSystem: fileSystem,
      ...(label === undefined ? {} : { Label: label }),
      ...(allocationUnitBytes === undefined ? {} : { AllocationUnitBytes: allocationUnitBytes }),
      ...(allowFormat ? { AllowFormat: true } : {}),
    },
    because: ["format"],
  };
  const adding: Step = {
    id: "Add-SharedDisk",
    cmdlet: "Add-SharedDisk",
    parameters: { Cluster: desired.cluster.name, ...disk },
    because,
  };
  return {
    steps: fileSystem === undefined ? [adding] : [formatting, adding],
    record: {
      diskId: "",
      usedAs: "AvailableStorage",
      usedBy: "",
      ownerNode: "",
      ClusterResource: { Id: idToCome, Name: "", State: "" },
    },
    identity: "Id",
  };
}

export function planClusterDisk({
  desired,
  observed,
  changes,
  remembered,
}: PlanInput<ClusterDiskValues, ClusterDiskRecord>): readonly Step[] {
  if (observed.ClusterResource.Id === idToCome) return [];
  const other = changes.find(({ path: [name], from }) => isIdentifier(name) && from !== undefined);
  if (other !== undefined) {
    const message = `${formatPath(other.path)}: the disk has ${JSON.stringify(other.from)}; another disk is another resource, so run pulumi up --replace for it`;
    throw new PlanError("refused", message, [formatPath(other.path)]);
  }
  if (isSharedVolume(observed)) requireUnchanged(desired, remembered, observed.usedBy);
  return stepsForChanges(changes, () => ({
    key: "",
    parameters: { Cluster: desired.cluster.name, UniqueId: observed.diskId },
  }));
}

const isIdentifier = (name: string | undefined) => name === "uniqueId" || name === "serialNumber";

/** The cluster neither shows nor changes these of a shared volume: better an error than an edit that does nothing. */
function requireUnchanged(desired: Values, { settingsApplied }: Values, path: string): void {
  const applied: Values = typeof settingsApplied === "object" && settingsApplied !== null ? { ...settingsApplied } : {};
  const changed = Object.entries(hiddenSettings(desired))
    .filter(([name, value]) => !(name === "possibleOwners" ? sameNodes : sameValue)(applied[name], value))
    .map(([name]) => name);
  if (changed.length === 0) return;
  const message = `${changed.join(", ")}: the disk is the shared volume ${path}, and the cluster changes this only while it is none`;
  throw new PlanError("refused", message, changed);
}

const uses: Readonly<Record<string, (by: string) => string>> = {
  SharedVolume: (by) => `it is the shared volume ${by}; delete that first`,
  Witness: () => "it is the witness disk of the cluster; give the cluster another witness first",
  Role: (by) => `the role ${JSON.stringify(by)} uses it; take it out of that first`,
};

/** Takes the disk out of the cluster, with its data as they are. */
export function removeClusterDisk({ cluster }: ClusterDiskValues, observed: ClusterDiskRecord): readonly Step[] {
  const use = uses[observed.usedAs];
  if (use !== undefined) throw new PlanError("refused", use(observed.usedBy));
  return [
    {
      id: "Remove-SharedDisk",
      cmdlet: "Remove-SharedDisk",
      parameters: { Cluster: cluster.name, UniqueId: observed.diskId },
      because: [],
    },
  ];
}
