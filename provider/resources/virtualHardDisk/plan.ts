/** From what the host has to what is declared: the steps for a virtual disk. */
import type { z } from "zod";
import type { Change } from "../../engine/diff";
import type { Creation, PlanInput } from "../../engine/kind";
import { PlanError } from "../../engine/planError";
import { stepsForChanges, type Step } from "../../engine/steps";
import { sameName } from "../../engine/values/text";
import type { Attachment, DiskRecord } from "./record";
import { requireResizable } from "./resize";
import type { virtualHardDiskShape } from "./schema";

export type VirtualHardDiskValues = z.output<z.ZodObject<typeof virtualHardDiskShape>>;

/** The file, and the disk that it holds then. */
export function createDisk(desired: VirtualHardDiskValues): Creation<DiskRecord> {
  const { path, type, sizeBytes, blockSizeBytes, logicalSectorSizeBytes, physicalSectorSizeBytes, parentPath } =
    desired;
  const parameters = {
    Path: path,
    Type: type,
    ...(sizeBytes === undefined ? {} : { SizeBytes: sizeBytes }),
    ...(blockSizeBytes === undefined ? {} : { BlockSizeBytes: blockSizeBytes }),
    ...(logicalSectorSizeBytes === undefined ? {} : { LogicalSectorSizeBytes: logicalSectorSizeBytes }),
    ...(physicalSectorSizeBytes === undefined ? {} : { PhysicalSectorSizeBytes: physicalSectorSizeBytes }),
    ...(parentPath === undefined ? {} : { ParentPath: parentPath }),
  };
  const steps: readonly Step[] = [
    { id: "New-DiskFile", cmdlet: "New-DiskFile", parameters, because: ["path", "type", "sizeBytes"] },
  ];
  const VirtualHardDisk = {
    DiskIdentifier: "",
    Path: path,
    VhdType: type,
    Size: sizeBytes,
    BlockSize: blockSizeBytes,
    LogicalSectorSize: logicalSectorSizeBytes,
    PhysicalSectorSize: physicalSectorSizeBytes,
    ParentPath: parentPath,
  };
  return { steps, record: { VirtualHardDisk }, identity: "Id" };
}

const find = (changes: readonly Change[], property: string) => changes.find(({ path }) => path[0] === property);

export function planDisk({
  desired,
  observed,
  changes,
  foundOn,
}: PlanInput<VirtualHardDiskValues, DiskRecord>): readonly Step[] {
  requireCompany(desired, observed, foundOn);
  for (const property of ["logicalSectorSizeBytes", "blockSizeBytes", "parentPath"]) {
    const change = find(changes, property);
    if (change !== undefined && !isConversion(find(changes, "type"), property)) {
      refuse(
        property,
        `the disk has ${JSON.stringify(change.from)}, and only a new disk can have ${JSON.stringify(change.to)}`,
      );
    }
  }
  const size = find(changes, "sizeBytes");
  if (size !== undefined)
    requireResizable({ path: desired.path, from: Number(size.from), to: Number(size.to) }, observed);
  if (find(changes, "physicalSectorSizeBytes") !== undefined) requireUnused("physicalSectorSizeBytes", observed);
  const settings = stepsForChanges(changes, () => ({ key: "", parameters: { Path: desired.path } }));
  return [...conversion(desired, observed, find(changes, "type")), ...settings];
}

/** A disk goes to another host with its machine, and not by itself. */
function requireCompany({ host, cluster }: VirtualHardDiskValues, { attachedTo }: DiskRecord, foundOn: string): void {
  if (cluster !== undefined || sameName(host, foundOn) || (attachedTo?.length ?? 0) > 0) return;
  refuse("host", `the disk is on ${foundOn}, and no virtual machine has it attached that could take it to ${host}`);
}

/** A conversion copies the disk, and so gives it another block size, too. */
function isConversion(type: Change | undefined, property: string): boolean {
  return property === "blockSizeBytes" && type?.cost === "inPlace";
}

function conversion(desired: VirtualHardDiskValues, observed: DiskRecord, change: Change | undefined): readonly Step[] {
  if (change === undefined && observed.conversionPending !== true) return [];
  if (change !== undefined) {
    if (change.cost !== "inPlace")
      refuse("type", `the disk is ${String(change.from)}, and only a new disk can be ${desired.type}`);
    const [user] = observed.attachedTo ?? [];
    if (user !== undefined)
      refuse(
        "type",
        `the virtual machine "${user.vmName}" has the disk attached, and it can only be converted while none has`,
      );
  }
  const parameters = {
    Path: desired.path,
    DiskIdentifier: observed.VirtualHardDisk.DiskIdentifier,
    Type: desired.type,
    ...(desired.blockSizeBytes === undefined || desired.type === "Fixed"
      ? {}
      : { BlockSizeBytes: desired.blockSizeBytes }),
  };
  return [{ id: "Convert-DiskFile", cmdlet: "Convert-DiskFile", parameters, because: ["type"] }];
}

const uses = ({ vmState }: Attachment) => vmState !== "Off";

function requireUnused(property: string, { attachedTo }: DiskRecord): void {
  const user = attachedTo?.find(uses);
  if (user !== undefined)
    refuse(property, `the virtual machine "${user.vmName}" is ${user.vmState} and must be off for it`);
}

function refuse(property: string, reason: string): never {
  throw new PlanError("refused", `${property}: ${reason}`, [property]);
}

/** Takes the file away, unless it is to stay. */
export function removeDisk(
  { path, deleteOnDestroy }: VirtualHardDiskValues,
  { VirtualHardDisk }: DiskRecord,
): readonly Step[] {
  if (!deleteOnDestroy) return [];
  const parameters = { Path: path, DiskIdentifier: VirtualHardDisk.DiskIdentifier };
  return [{ id: "Remove-DiskFile", cmdlet: "Remove-DiskFile", parameters, because: [] }];
}
