/** From what the host has to what is declared: the steps for a virtual machine. */
import type { Creation, PlanInput } from "../../engine/kind";
import { PlanError } from "../../engine/planError";
import { stepsForChanges, type Step } from "../../engine/steps";
import { bootOrderStep } from "./bootOrder";
import { additionSteps, connectionSteps, deviceTarget, removalSteps } from "./devices";
import { moveSteps } from "./places";
import { needsOfChanges, needsOfNew } from "./preconditions";
import { settledState, stateToKeep, stopStep, withPower } from "./power";
import type { MachineRecord } from "./record";
import type { VirtualMachineValues } from "./values";

/** Stands for the id that New-VM will give. */
const idToCome = "";
const created = { $ref: "New-VM" };

/** The machine as references to it and its devices name it: by its id, or as what the creating step returns. */
function machineOf(record: MachineRecord): unknown {
  const { Id } = record.VirtualMachine;
  return Id === idToCome ? created : Id;
}

/** New-VM, and the bare machine that it makes. */
export function createMachine(desired: VirtualMachineValues): Creation<MachineRecord> {
  const { name, generation, version, path } = desired;
  const parameters = {
    Name: name,
    Generation: generation,
    NoVHD: true,
    ...(version === undefined ? {} : { Version: version }),
    ...(path === undefined ? {} : { Path: path }),
  };
  const steps: Step[] = [
    { id: "New-VM", cmdlet: "New-VM", parameters, because: ["name", "generation"] },
    // New-VM makes one adapter unasked; the declared ones follow under their own names.
    {
      id: "Remove-VMNetworkAdapter",
      cmdlet: "Remove-VMNetworkAdapter",
      parameters: { VMNetworkAdapter: { $adapters: created } },
      because: ["networkAdapters"],
    },
  ];
  const record: MachineRecord = {
    VirtualMachine: {
      Id: idToCome,
      Name: name,
      State: "Off",
      Generation: generation,
      Version: version,
      Path: path,
      Notes: "",
      AutomaticStartAction: "StartIfRunning",
      AutomaticStartDelay: 0,
      AutomaticStopAction: "Save",
      AutomaticCriticalErrorAction: "Pause",
      AutomaticCriticalErrorActionTimeout: 30,
      CheckpointType: "Production",
    },
    VMNetworkAdapter: [],
    VMScsiController: [{ ControllerNumber: 0 }],
    HardDiskDrive: [],
    // A generation 1 machine comes with a DVD drive.
    DvdDrive: generation === 1 ? [{ ControllerType: "IDE", ControllerNumber: 1, ControllerLocation: 0 }] : [],
    ...bareDevices(generation),
  };
  return { checks: needsOfNew(desired), steps, record, identity: "Id" };
}

/** What a fresh machine has in the objects that only settings are read from. */
function bareDevices(generation: 1 | 2) {
  const VMProcessor = {
    Count: 1,
    Maximum: 100,
    Reserve: 0,
    RelativeWeight: 100,
    ExposeVirtualizationExtensions: false,
    CompatibilityForMigrationEnabled: false,
    CompatibilityForOlderOperatingSystemsEnabled: false,
    EnableHostResourceProtection: false,
    ResourcePoolName: "Primordial",
  };
  const VMMemory = {
    Startup: 512 * 2 ** 20,
    DynamicMemoryEnabled: false,
    Priority: 50,
    ResourcePoolName: "Primordial",
  };
  return generation === 1
    ? { VMProcessor, VMMemory, VMBios: { NumLockEnabled: false } }
    : {
        VMProcessor,
        VMMemory,
        VMFirmware: {
          BootOrder: [],
          SecureBoot: "On",
          SecureBootTemplate: "MicrosoftWindows",
          ConsoleMode: "Default",
          PauseAfterBootFailure: "Off",
          PreferredNetworkBootProtocol: "IPv4",
        },
      };
}

export function planMachine(input: PlanInput<VirtualMachineValues, MachineRecord>): readonly Step[] {
  const { desired, observed, refused, changes } = input;
  const machine = machineOf(observed);
  const isClustered = observed.VirtualMachine.IsClustered === true;
  const move = moveSteps({ host: desired.host, foundOn: input.foundOn, isClustered, machine });
  // The rest follows where the machine is then.
  if (move.length > 0) return move;
  const own = desired.generation === 1 ? "bios" : "firmware";
  const devices = { changes, machine, refused };
  const settings = stepsForChanges(
    changes,
    ({ path }) =>
      (path.length > 1 && path[0] !== own ? deviceTarget(path, machine) : undefined) ?? {
        key: "",
        parameters: { VM: { $vm: machine } },
      },
    refused,
  );
  const work = [
    ...controllersToAdd(desired, observed, machine),
    ...removalSteps(devices),
    ...settings,
    ...connectionSteps(devices),
    ...additionSteps(devices),
    ...controllersToRemove(desired, observed, machine),
    ...bootOrderStep(changes, machine),
  ];
  const steps = withPower([...work, ...(isClustered ? refreshSteps(work, machine) : [])], {
    machine,
    isClustered,
    observed: observed.VirtualMachine.State,
    desired: desired.state,
    before: stateToKeep(input.initial),
    restartPolicy: desired.restartPolicy,
    shutdown: desired.shutdown,
  });
  return machine === created ? steps : [...needsOfChanges(changes, desired, observed.VirtualMachine.Id), ...steps];
}

/** Rows whose change the cluster must be told of, so that the machine starts the same on every node. */
const hardware = /^(?:processor|memory|networkAdapters|hardDrives|dvdDrives|scsiControllerCount|firmware|bios|path)\b/;

function refreshSteps(work: readonly Step[], machine: unknown): readonly Step[] {
  const because = work.flatMap((step) => step.because).filter((path) => hardware.test(path));
  if (because.length === 0) return [];
  const id = "Update-ClusterVirtualMachineConfiguration";
  return [{ id, cmdlet: id, parameters: { VMId: machine }, because: [] }];
}

function controllersToAdd(desired: VirtualMachineValues, observed: MachineRecord, machine: unknown): readonly Step[] {
  const missing = Math.max(0, desired.scsiControllerCount - observed.VMScsiController.length);
  return Array.from({ length: missing }, (_, index) => ({
    id: `Add-VMScsiController ${observed.VMScsiController.length + index}`,
    cmdlet: "Add-VMScsiController",
    parameters: { VM: { $vm: machine } },
    because: ["scsiControllerCount"],
    needs: "off" as const,
  }));
}

/** The numbers of the others shift when a controller goes, so it is always the last one. */
function controllersToRemove(
  desired: VirtualMachineValues,
  observed: MachineRecord,
  machine: unknown,
): readonly Step[] {
  const surplus = Math.max(0, observed.VMScsiController.length - desired.scsiControllerCount);
  return Array.from({ length: surplus }, (_, index) => {
    const number = observed.VMScsiController.length - 1 - index;
    return {
      id: `Remove-VMScsiController ${number}`,
      cmdlet: "Remove-VMScsiController",
      parameters: { VMScsiController: { $scsiController: number, $vm: machine } },
      because: ["scsiControllerCount"],
      needs: "off" as const,
    };
  });
}

/**
 * Takes the machine away; its disk files stay. Not one that is a role still: its cluster would take it for failed, and
 * the group, which is not ours to remove with it, would stay behind.
 */
export function removeMachine(desired: VirtualMachineValues, observed: MachineRecord): readonly Step[] {
  const machine = machineOf(observed);
  if (observed.VirtualMachine.IsClustered === true) {
    const message =
      "the machine is still a role of a failover cluster; remove its ClusterRole, or a role that was made by hand with " +
      `Remove-ClusterGroup -VMId ${observed.VirtualMachine.Id} -RemoveResources, and then the machine`;
    throw new PlanError("wrongState", message);
  }
  const state = settledState(observed.VirtualMachine.State);
  const shutdown = { ...desired.shutdown, whenGuestDoesNotAnswer: "turnOff" as const };
  const down: readonly Step[] =
    state === "Running"
      ? [stopStep({ machine, isClustered: false, shutdown }, [])]
      : state === "Paused"
        ? [
            {
              id: "Stop-VM",
              cmdlet: "Stop-VM",
              parameters: { VM: { $vm: machine }, TurnOff: true, Force: true },
              because: [],
            },
          ]
        : [];
  return [
    ...down,
    { id: "Remove-VM", cmdlet: "Remove-VM", parameters: { VM: { $vm: machine }, Force: true }, because: [] },
  ];
}
