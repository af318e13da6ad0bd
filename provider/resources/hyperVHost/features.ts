/** The features of a host: which are there, which are missing, and which wait for a restart. */
import { nearestName } from "../../engine/nearestName";
import { PlanError } from "../../engine/planError";
import type { Step } from "../../engine/steps";
import { sameName } from "../../engine/values/text";
import type { HostRecord } from "./record";
import type { HyperVHostValues } from "./values";

export const role = "Hyper-V";

/** The tools without which this package cannot manage what a feature brings. */
const neededTools: Readonly<Record<string, string>> = {
  "hyper-v": "Hyper-V-PowerShell",
  "failover-clustering": "RSAT-Clustering-PowerShell",
};

type Wanted = Pick<
  HyperVHostValues,
  "features" | "includeManagementTools" | "featureSource" | "rebootPolicy" | "rebootTimeoutSeconds"
>;

function toolsOf(features: readonly string[]): readonly string[] {
  return features.flatMap((feature) => neededTools[feature.toLowerCase()] ?? []);
}

/** The state of a feature as Get-WindowsFeature names it; `undefined` when the host does not know it. */
function stateOf(record: HostRecord, feature: string): string | undefined {
  const known = record.WindowsFeature ?? {};
  const name = Object.keys(known).find((candidate) => sameName(candidate, feature));
  return name === undefined ? undefined : known[name]?.installState;
}

/** A client has no ServerManager to ask; its Hyper-V shows by running. */
export function isInstalled(record: HostRecord, feature: string): boolean {
  if (record.WindowsFeature !== undefined) return stateOf(record, feature) === "Installed";
  return record.VMHost !== undefined && [role, ...toolsOf([role])].some((name) => sameName(name, feature));
}

/** Whether any feature, declared or not, waits for a restart; `undefined` on a client, which does not tell. */
export function waitsForRestart({ WindowsFeature }: HostRecord): boolean | undefined {
  if (WindowsFeature === undefined) return undefined;
  return Object.values(WindowsFeature).some(
    ({ installState }) => installState === "InstallPending" || installState === "UninstallPending",
  );
}

/** What a host has of a declaration's features and tools. */
export function observedFeatures(
  record: HostRecord,
  wanted: Wanted,
): { features: string[]; includeManagementTools: boolean } {
  const features = wanted.features.filter((feature) => isInstalled(record, feature));
  const complete = toolsOf(features).every((tool) => stateOf(record, tool) === undefined || isInstalled(record, tool));
  return { features, includeManagementTools: wanted.includeManagementTools && complete };
}

/** What the plan was told of the tries before it. */
interface Attempts {
  readonly refused: ReadonlySet<string>;
  readonly restarts?: number;
}

/** One step towards the declared features: an installation or a restart. None when all are there. */
export function featureSteps(wanted: Wanted, record: HostRecord, attempts: Attempts): readonly Step[] {
  requireKnown(wanted, record);
  const needed = [...wanted.features, ...(wanted.includeManagementTools ? toolsOf(wanted.features) : [])];
  const inState = (...states: readonly string[]) =>
    needed.filter((name) => states.includes(stateOf(record, name) ?? ""));
  const leaving = inState("UninstallPending");
  const pending = inState("InstallPending");
  const missing = inState("Available", "Removed");
  if (leaving.length > 0) {
    throw new PlanError(
      "wrongState",
      `${leaving.join(", ")} was removed by hand, and that waits for a restart; restart the host, then run up again`,
      ["features"],
    );
  }
  // The host takes no further feature while another waits for its restart.
  const blocked = attempts.refused.has("features") && pending.length > 0;
  if (missing.length > 0 && !blocked) return [installStep(wanted, missing, attempts)];
  return pending.length > 0 ? [restartStep(wanted, pending, attempts)] : [];
}

function requireKnown(wanted: Wanted, record: HostRecord): void {
  wanted.features.forEach((feature, index) => {
    if (record.WindowsFeature === undefined) {
      if (isInstalled(record, feature)) return;
      const reason = `${record.Win32_OperatingSystem.Caption} cannot install ${feature} by name; switch Hyper-V on by hand with Enable-WindowsOptionalFeature, and leave other features out`;
      throw new PlanError("refused", `features[${index}]: ${reason}`, ["features"]);
    }
    if (stateOf(record, feature) !== undefined) return;
    const nearest = nearestName(feature, Object.keys(record.WindowsFeature));
    const hint = nearest === undefined ? "see Get-WindowsFeature on the host" : `did you mean "${nearest}"?`;
    throw new PlanError("refused", `features[${index}]: the host knows no feature "${feature}"; ${hint}`, ["features"]);
  });
}

function installStep(wanted: Wanted, missing: readonly string[], { refused, restarts = 0 }: Attempts): Step {
  if (restarts > 0 && !refused.has("features")) {
    throw new PlanError(
      "wrongState",
      `the host came back from its restart without ${missing.join(", ")}: Windows undid the installation; see its Setup event log`,
      ["features"],
    );
  }
  const parameters = {
    Name: missing,
    ...(wanted.includeManagementTools ? { IncludeManagementTools: true } : {}),
    ...(wanted.featureSource === undefined ? {} : { Source: wanted.featureSource }),
  };
  return { id: "Install-WindowsFeature", cmdlet: "Install-WindowsFeature", parameters, because: ["features"] };
}

function restartStep(wanted: Wanted, pending: readonly string[], { restarts = 0 }: Attempts): Step {
  const what = `${pending.join(", ")} ${pending.length === 1 ? "is" : "are"} installed`;
  if (wanted.rebootPolicy === "never") {
    const message = `${what}, and the host must restart for it, but rebootPolicy is "never"; restart it by hand and run up again, or set rebootPolicy: "ifNeeded"`;
    throw new PlanError("restartForbidden", message, ["features", "rebootPolicy"]);
  }
  if (restarts > 1) {
    throw new PlanError(
      "wrongState",
      `${what}, but the host came back from its restart and still waits for one; see its Setup event log`,
      ["features"],
    );
  }
  return {
    id: "Restart-HostComputer",
    cmdlet: "Restart-HostComputer",
    parameters: {},
    because: ["features"],
    effect: "hostRestart",
    restartSeconds: wanted.rebootTimeoutSeconds,
  };
}
