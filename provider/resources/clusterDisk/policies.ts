/** What the cluster does when the resource of a disk fails; a policy that is left out stays as it is. */
import { z } from "zod";
import { property, type Codec } from "../../engine/property";

const dword = 2 ** 32 - 1;

const actions = ["DoNotRestart", "Restart", "RestartAndFailOver"] as const;

/** The cluster keeps a number for each of them. */
const actionNumber: Codec = {
  toHost: (value) => actions.findIndex((action) => action === value),
  fromHost: (value) => (typeof value === "number" ? (actions[value] ?? value) : value),
};

const policy = <S extends z.ZodType>(schema: S, name: string, codec?: Codec) =>
  property(schema, {
    change: "inPlace",
    setBy: `Set-SharedDisk -${name}`,
    readFrom: `ClusterResource.${name}`,
    ...(codec === undefined ? {} : { codec }),
  });

const number = () => z.number().int().min(0, "is below 0").max(dword, `is above ${dword}`).optional();

export const diskPolicies = {
  /**
   * What happens when the disk fails: nothing, a restart on the same node, or restarts and then failover. Windows' own is
   * `RestartAndFailOver`. `(Get-ClusterResource).RestartAction`.
   */
  restartAction: policy(z.enum(actions).optional(), "RestartAction", actionNumber),
  /** How often it is restarted within `restartPeriod`. Windows' own is 3. `(Get-ClusterResource).RestartThreshold`. */
  restartThreshold: policy(number(), "RestartThreshold"),
  /** The period in which restarts are counted, milliseconds. Windows' own is 900000. `(Get-ClusterResource).RestartPeriod`. */
  restartPeriod: policy(number(), "RestartPeriod"),
  /** The time before a restart, milliseconds. Windows' own is 500. `(Get-ClusterResource).RestartDelay`. */
  restartDelay: policy(number(), "RestartDelay"),
  /** When a disk that has failed for good is tried again, milliseconds. Windows' own is 3600000. `(Get-ClusterResource).RetryPeriodOnFailure`. */
  retryPeriodOnFailure: policy(number(), "RetryPeriodOnFailure"),
  /** How long it may take to go online or offline, milliseconds. Windows' own is 180000. `(Get-ClusterResource).PendingTimeout`. */
  pendingTimeout: policy(number(), "PendingTimeout"),
};
