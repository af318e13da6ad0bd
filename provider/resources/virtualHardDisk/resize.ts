/** Whether a disk can take another size now; the reasons that Hyper-V gives late or unclearly are given here first. */
import { PlanError } from "../../engine/planError";
import { formatBytes } from "../../engine/values/bytes";
import { samePath } from "../../engine/values/windowsPath";
import type { DiskRecord } from "./record";

interface Resize {
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

const off = new Set(["Off", "Saved", "FastSaved"]);

function refuse(resize: Resize, reason: string): never {
  throw new PlanError(
    "refused",
    `sizeBytes: ${formatBytes(resize.from)} cannot become ${formatBytes(resize.to)}: ${reason}`,
    ["sizeBytes"],
  );
}

/** Throws unless the host can resize the disk as it is now. */
export function requireResizable(resize: Resize, { VirtualHardDisk, attachedTo }: DiskRecord): void {
  const { path, from, to } = resize;
  const vhdx = path.toLowerCase().endsWith(".vhdx");
  if (to < from && !vhdx) refuse(resize, "a .vhd cannot be made smaller, only a .vhdx can");
  const minimum = VirtualHardDisk.MinimumSize;
  if (typeof minimum === "number" && to < from && to < minimum) {
    refuse(resize, `its partitions need ${formatBytes(minimum)}, the minimum; shrink them in the guest first`);
  }
  for (const { vmName, vmState, controllerType, path: inDrive } of attachedTo ?? []) {
    if (!samePath(inDrive, path))
      refuse(resize, `the virtual machine "${vmName}" has checkpoints on it; remove them first`);
    if (off.has(vmState)) continue;
    if (controllerType === "IDE")
      refuse(resize, `the virtual machine "${vmName}" has it on an IDE controller and must be off for it`);
    if (!vhdx)
      refuse(resize, `the virtual machine "${vmName}" must be off for it, for a .vhd is not resized while it runs`);
  }
}
