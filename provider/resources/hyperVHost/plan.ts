/** From what a host is to what is declared. */
import type { Change } from "../../engine/diff";
import { recordOrEmpty } from "../../engine/isRecord";
import type { Creation, PlanInput } from "../../engine/kind";
import { PlanError } from "../../engine/planError";
import { formatPath } from "../../engine/propertyPath";
import { stepsForChanges, type Step } from "../../engine/steps";
import { featureSteps, isInstalled, role } from "./features";
import { maintenanceSteps, restartInCluster } from "./membership";
import { secondsUp, type HostRecord } from "./record";
import { hostSettings } from "./settings";
import type { HyperVHostValues } from "./values";

/** A host is there before it is declared, and its reader always finds it. */
export function createHost(): Creation<HostRecord> {
  throw new PlanError("wrongState", "the host answered, but did not say what it is");
}

/** First the features, with the restart that they need; then what only a running Hyper-V can be told. */
export function planHost(input: PlanInput<HyperVHostValues, HostRecord>): readonly Step[] {
  const { desired, observed, changes } = input;
  const installation = featureSteps(desired, observed, input);
  if (installation.length > 0) {
    return installation.flatMap((step) =>
      step.effect === "hostRestart" ? restartInCluster(step, desired, observed, input) : [step],
    );
  }
  const maintenance = maintenanceSteps(desired, observed, input);
  const settings = changes.filter(({ path }) => path[0] !== undefined && path[0] in hostSettings);
  if (observed.VMHost === undefined) requireNothingOf(observed, settings);
  return [
    ...liveMigrationStep(settings),
    ...stepsForChanges(settings, () => ({ key: "", parameters: {} })),
    ...settings.flatMap(networkStep),
    ...maintenance,
  ];
}

/** How long the management service may take to answer after the host has started. */
const secondsToStart = 300;

/** Hyper-V does not answer: that is well where it is not asked for, and passes where the host has just started. */
function requireNothingOf(observed: HostRecord, settings: readonly Change[]): void {
  const because = settings.map(({ path }) => formatPath(path));
  if (!isInstalled(observed, role)) {
    if (settings.length === 0) return;
    throw new PlanError(
      "refused",
      `${because.join(", ")}: the host has no Hyper-V; add "${role}" to features`,
      because,
    );
  }
  if (observed.Win32_ComputerSystem.HypervisorPresent === false) {
    const message = `the role ${role} is installed, but no hypervisor runs; switch virtualization on in the host's firmware, and see that bcdedit shows hypervisorlaunchtype Auto`;
    throw new PlanError("wrongState", message, ["features"]);
  }
  if (secondsUp(observed) < secondsToStart)
    throw new PlanError("busy", "Hyper-V has not answered yet since the host started");
  const message = `Hyper-V does not answer on the host; see that its PowerShell module is installed and that the service vmms runs`;
  throw new PlanError("wrongState", message, because);
}

function liveMigrationStep(settings: readonly Change[]): readonly Step[] {
  const change = settings.find(({ path }) => path[0] === "liveMigrationEnabled");
  if (change === undefined) return [];
  const cmdlet = change.to === true ? "Enable-VMMigration" : "Disable-VMMigration";
  return [{ id: cmdlet, cmdlet, parameters: {}, because: ["liveMigrationEnabled"] }];
}

function networkStep(change: Change): readonly Step[] {
  const [map, key = ""] = change.path;
  if (map !== "migrationNetworks") return [];
  const step = (cmdlet: string, parameters: Step["parameters"]): Step => ({
    id: `${cmdlet} ${key}`,
    cmdlet,
    parameters,
    because: [formatPath(change.path)],
  });
  switch (change.change) {
    case "deviceAdded": {
      const { priority } = recordOrEmpty(change.to);
      return [
        step("Add-VMMigrationNetwork", { Subnet: key, ...(priority === undefined ? {} : { Priority: priority }) }),
      ];
    }
    case "deviceRemoved":
      return [step("Remove-VMMigrationNetwork", { Subnet: key })];
    case "property":
      return [step("Set-VMMigrationNetwork", { Subnet: key, NewPriority: change.to })];
  }
}
