/** What a virtual machine takes from its host, looked at before anything is changed: Hyper-V finds out half-way. */
import type { Change } from "../../engine/diff";
import { formatPath, type PropertyPath } from "../../engine/propertyPath";
import type { Step } from "../../engine/steps";
import type { VirtualMachineValues } from "./values";

interface Need {
  readonly path: PropertyPath;
  readonly cmdlet: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** The looks at all that a new machine is to use. */
export function needsOfNew(desired: VirtualMachineValues): readonly Step[] {
  return [...needsOfFolder(desired), ...needsOf(desired, undefined)].map(asStep);
}

/** Only the host knows where it puts a machine whose folder nobody declares. */
function needsOfFolder({ cluster, path }: VirtualMachineValues): readonly Need[] {
  if (cluster === undefined || path !== undefined) return [];
  return [{ path: ["path"], cmdlet: "Assert-MachineFolder", parameters: { Cluster: cluster.name } }];
}

/** The looks at what these changes bring to a machine that exists. */
export function needsOfChanges(
  changes: readonly Change[],
  desired: VirtualMachineValues,
  vmId: string,
): readonly Step[] {
  const name: Need = {
    path: ["name"],
    cmdlet: "Assert-FreeName",
    parameters: { Kind: "VirtualMachine", Name: desired.name, Id: vmId },
  };
  const changed = new Set(
    changes.filter(({ change }) => change !== "deviceRemoved").map(({ path }) => formatPath(path)),
  );
  // A device that comes stands in the changes as a whole.
  const isChanged = ({ path }: Need) => changed.has(formatPath(path)) || changed.has(formatPath(path.slice(0, 2)));
  return [name, ...needsOf(desired, vmId)].filter(isChanged).map(asStep);
}

function needsOf(desired: VirtualMachineValues, vmId: string | undefined): readonly Need[] {
  const { networkAdapters, hardDrives, dvdDrives } = desired;
  const owner = vmId === undefined ? {} : { VMId: vmId };
  return [
    ...Object.entries(networkAdapters)
      .filter(([, { switchName }]) => switchName !== "")
      .map(([key, { switchName }]): Need => ({
        path: ["networkAdapters", key, "switchName"],
        cmdlet: "Assert-VirtualSwitch",
        parameters: { Name: switchName },
      })),
    ...Object.entries(hardDrives).map(([key, { path }]): Need => ({
      path: ["hardDrives", key, "path"],
      cmdlet: "Assert-DiskFile",
      parameters: { Path: path, ...owner },
    })),
    ...Object.entries(dvdDrives)
      .filter(([, { path }]) => path !== "")
      .map(([key, { path }]): Need => ({
        path: ["dvdDrives", key, "path"],
        cmdlet: "Assert-ImageFile",
        parameters: { Path: path },
      })),
  ];
}

function asStep({ path, cmdlet, parameters }: Need): Step {
  const because = formatPath(path);
  return { id: `${cmdlet} ${because}`, cmdlet, parameters, because: [because] };
}
