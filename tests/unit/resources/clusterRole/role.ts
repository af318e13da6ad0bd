import { isPlanError } from "../../../../provider/engine/planError";
import type { Values } from "../../../../provider/engine/property";
import { clusterRole } from "../../../../provider/resources/clusterRole";

export const vmId = "11111111-2222-3333-4444-555555555555";
const cluster = { name: "PROD", nodes: ["HV1", "HV2", "hv3.fabrikam.test"] };
export const base: Values = { cluster, vmId };

/** All bits: what a cluster has where nothing is set. */
export const unset = 4294967295;

export interface Observed {
  readonly group?: Record<string, unknown>;
  readonly resource?: Record<string, unknown>;
  readonly parameters?: Record<string, unknown>;
  readonly more?: Record<string, unknown>;
}

/** The role as a cluster of three nodes shows it a moment after it was made. */
export function record({ group = {}, resource = {}, parameters = {}, more = {} }: Observed = {}) {
  return {
    vmId,
    ClusterGroup: {
      Id: "aaaaaaaa-0000-0000-0000-000000000001",
      Name: "web1",
      State: "Online",
      StatusInformation: "0",
      OwnerNode: "HV1",
      Priority: 2000,
      AutoFailbackType: 0,
      FailbackWindowStart: unset,
      FailbackWindowEnd: unset,
      FailoverThreshold: unset,
      FailoverPeriod: 6,
      AntiAffinityClassNames: [],
      PersistentState: 1,
      Description: "",
      ...group,
    },
    ClusterResource: {
      State: "Online",
      RestartAction: 2,
      RestartThreshold: 1,
      RestartPeriod: 900_000,
      RestartDelay: 500,
      RetryPeriodOnFailure: 3_600_000,
      PendingTimeout: 300_000,
      DeadlockTimeout: 300_000,
      IsAlivePollInterval: unset,
      LooksAlivePollInterval: unset,
      SeparateMonitor: false,
      EmbeddedFailureAction: 2,
      ...resource,
    },
    ClusterParameter: { OfflineAction: 1, ShutdownAction: 0, CheckHeartbeat: 1, ...parameters },
    preferredOwners: [],
    possibleOwners: ["HV1", "HV2", "HV3"],
    nodes: ["HV1", "HV2", "HV3"],
    ...more,
  };
}

export function plan(declared: Values, observed: unknown, remembered: Values = {}) {
  const context = { refused: new Set<string>(), owner: "shop/test", foundOn: "HV1", remembered };
  return clusterRole.plan({ ...base, ...declared }, observed, context);
}

export const calls = (steps: ReturnType<typeof plan>) => steps.map(({ cmdlet, parameters }) => [cmdlet, parameters]);

/** What every step of a role says first. */
export const role = { Cluster: "PROD", VMId: vmId };

export function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (isPlanError(error)) return `${error.code}: ${error.message}`;
    throw error;
  }
  return "nothing was refused";
}
