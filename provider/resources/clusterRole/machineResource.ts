/** The cluster resource that is the virtual machine itself: how it is taken offline, watched and restarted. */
import { z } from "zod";
import { group, property, type Codec } from "../../engine/property";
import { flag, milliseconds, numberOr, unsetAs, words } from "./values";

/** A private property of the resource, which the cluster calls a parameter. */
const parameter = <S extends z.ZodType>(
  schema: S,
  name: "OfflineAction" | "ShutdownAction" | "CheckHeartbeat",
  codec: Codec,
) =>
  property(schema, {
    change: "inPlace",
    setBy: `Set-MachineRoleResource -${name}`,
    readFrom: `ClusterParameter.${name}`,
    codec,
  });

/** A common property of the resource. */
const common = <S extends z.ZodType>(schema: S, name: string, codec?: Codec) =>
  property(schema, {
    change: "inPlace",
    setBy: `Set-MachineRoleResource -${name}`,
    readFrom: `ClusterResource.${name}`,
    ...(codec === undefined ? {} : { codec }),
  });

const interval = (name: "IsAlivePollInterval" | "LooksAlivePollInterval") =>
  common(numberOr("typeDefault").optional(), name, unsetAs("typeDefault"));

const restartPolicy = group(
  z
    .strictObject({
      /** What the cluster does when the machine's resource fails. Left out: as it is. `(Get-ClusterResource).RestartAction`. */
      restartAction: common(
        z.enum(["none", "restart", "restartThenFailOver"]).optional(),
        "RestartAction",
        words({ none: 0, restart: 1, restartThenFailOver: 2 }),
      ),
      /** Restarts within `restartPeriod` before it counts as failed. Left out: as it is. `(Get-ClusterResource).RestartThreshold`. */
      restartThreshold: common(milliseconds().optional(), "RestartThreshold"),
      /** Time in which the restarts are counted, milliseconds. Left out: as it is. `(Get-ClusterResource).RestartPeriod`. */
      restartPeriod: common(milliseconds().optional(), "RestartPeriod"),
      /** Time before a restart, milliseconds. Left out: as it is. `(Get-ClusterResource).RestartDelay`. */
      restartDelay: common(milliseconds().optional(), "RestartDelay"),
      /** When a resource that has failed is tried again, milliseconds. Left out: as it is. `(Get-ClusterResource).RetryPeriodOnFailure`. */
      retryPeriodOnFailure: common(milliseconds().optional(), "RetryPeriodOnFailure"),
    })
    .prefault({}),
);

export const machineResource = group(
  z
    .strictObject({
      /** What happens to the running machine when the cluster takes it offline. `Get-ClusterParameter OfflineAction`. @default "save" */
      offlineAction: parameter(
        z.enum(["turnOff", "save", "shutDown", "forceShutDown"]).default("save"),
        "OfflineAction",
        words({ turnOff: 0, save: 1, shutDown: 2, forceShutDown: 3 }),
      ),
      /**
       * What it means when the guest shuts itself down: the role goes offline, or it has failed and `restartPolicy` acts.
       * `Get-ClusterParameter ShutdownAction`. @default "offline"
       */
      shutdownAction: parameter(
        z.enum(["offline", "fail"]).default("offline"),
        "ShutdownAction",
        words({ offline: 0, fail: 1 }),
      ),
      /** Whether a guest whose heartbeat stops counts as failed. `Get-ClusterParameter CheckHeartbeat`. @default true */
      checkHeartbeat: parameter(z.boolean().default(true), "CheckHeartbeat", flag),
      /** What the cluster does when the machine fails. */
      restartPolicy,
      /** How long the machine may take to start or stop, milliseconds. Left out: as it is. `(Get-ClusterResource).PendingTimeout`. */
      pendingTimeout: common(milliseconds().optional(), "PendingTimeout"),
      /** How long a call into the resource may take, milliseconds. Left out: as it is. `(Get-ClusterResource).DeadlockTimeout`. */
      deadlockTimeout: common(milliseconds().optional(), "DeadlockTimeout"),
      /** Time between two thorough checks, milliseconds, or `"typeDefault"`. Left out: as it is. `(Get-ClusterResource).IsAlivePollInterval`. */
      isAlivePollInterval: interval("IsAlivePollInterval"),
      /** Time between two quick checks, milliseconds, or `"typeDefault"`. Left out: as it is. `(Get-ClusterResource).LooksAlivePollInterval`. */
      looksAlivePollInterval: interval("LooksAlivePollInterval"),
      /** Whether a process of its own watches the resource, from its next start on. Left out: as it is. `(Get-ClusterResource).SeparateMonitor`. */
      separateMonitor: common(z.boolean().optional(), "SeparateMonitor"),
      /** What the cluster does when the guest reports that a watched service failed. Left out: as it is. `(Get-ClusterResource).EmbeddedFailureAction`. */
      embeddedFailureAction: common(
        z.enum(["none", "logOnly", "recover"]).optional(),
        "EmbeddedFailureAction",
        words({ none: 0, logOnly: 1, recover: 2 }),
      ),
    })
    .prefault({}),
);
