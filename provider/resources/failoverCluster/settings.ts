/** The common properties of a cluster that administrators set; one that is left out stays as it is. */
import { z } from "zod";
import { property, type Codec } from "../../engine/property";

/** A setting that one property of Get-Cluster holds. */
const setting = <S extends z.ZodType>(schema: S, name: string, codec?: Codec) =>
  property(schema, {
    change: "inPlace",
    setBy: `Set-ClusterSetting -${name}`,
    readFrom: `Cluster.${name}`,
    ...(codec === undefined ? {} : { codec }),
  });

const count = (minimum: number, maximum: number) =>
  z.number().int().min(minimum, `is below ${minimum}`).max(maximum, `is above ${maximum}`).optional();

const dword = 2 ** 32 - 1;

/** The cluster keeps yes and no as 1 and 0. */
const flag: Codec = { toHost: (value) => (value === true ? 1 : 0), fromHost: (value) => value === 1 };

/** A word for each number from 0 on. */
function words(...names: readonly string[]): Codec {
  return {
    toHost: (value) => names.indexOf(String(value)),
    fromHost: (value) => (typeof value === "number" ? (names[value] ?? value) : value),
  };
}

export const clusterSettings = {
  /** Time between two heartbeats of nodes in one subnet, milliseconds; Windows' own is 1000. `(Get-Cluster).SameSubnetDelay`. */
  sameSubnetDelay: setting(count(250, 2000), "SameSubnetDelay"),
  /** Heartbeats in one subnet that may be missing before a node counts as down; Windows' own is 10, or 20 from 2016 on. `(Get-Cluster).SameSubnetThreshold`. */
  sameSubnetThreshold: setting(count(3, 120), "SameSubnetThreshold"),
  /** Time between two heartbeats across subnets, milliseconds. `(Get-Cluster).CrossSubnetDelay`. */
  crossSubnetDelay: setting(count(250, 4000), "CrossSubnetDelay"),
  /** Heartbeats across subnets that may be missing. `(Get-Cluster).CrossSubnetThreshold`. */
  crossSubnetThreshold: setting(count(3, 120), "CrossSubnetThreshold"),
  /** Memory of each node that caches reads of Cluster Shared Volumes, megabytes; 0 switches the cache off. `(Get-Cluster).BlockCacheSize`. */
  blockCacheSize: setting(count(0, dword), "BlockCacheSize"),
  /** Whether a node that left gives up its vote. `(Get-Cluster).DynamicQuorum`. */
  dynamicQuorum: setting(z.boolean().optional(), "DynamicQuorum", flag),
  /** When the cluster moves machines off a node with too much load: never, when a node joins, or then and every 30 minutes. `(Get-Cluster).AutoBalancerMode`. */
  autoBalancerMode: setting(
    z.enum(["Off", "NodeJoin", "Always"]).optional(),
    "AutoBalancerMode",
    words("Off", "NodeJoin", "Always"),
  ),
  /** Load of a node from which on the balancer acts: 1 is 80 %, 2 is 70 %, 3 is 60 %. `(Get-Cluster).AutoBalancerLevel`. */
  autoBalancerLevel: setting(count(1, 3), "AutoBalancerLevel"),
  /** Whether a node that shuts down moves its roles away first. `(Get-Cluster).DrainOnShutdown`. */
  drainOnShutdown: setting(z.boolean().optional(), "DrainOnShutdown", flag),
  /** Live migrations that a node takes part in at a time, from Windows Server 2022 on. `(Get-Cluster).MaximumParallelMigrations`. */
  maximumParallelMigrations: setting(count(1, dword), "MaximumParallelMigrations"),
  /** How long a node without contact keeps its machines running before they fail over, seconds. `(Get-Cluster).ResiliencyDefaultPeriod`. */
  resiliencyDefaultPeriod: setting(count(0, dword), "ResiliencyDefaultPeriod"),
  /** How long a node that left too often may not join again, seconds. `(Get-Cluster).QuarantineDuration`. */
  quarantineDuration: setting(count(0, dword), "QuarantineDuration"),
  /** How often a node may leave within an hour before it is put into quarantine. `(Get-Cluster).QuarantineThreshold`. */
  quarantineThreshold: setting(count(1, dword), "QuarantineThreshold"),
  /** Whether roles that must not be together rather stay offline than share a node. `(Get-Cluster).ClusterEnforcedAntiAffinity`. */
  clusterEnforcedAntiAffinity: setting(z.boolean().optional(), "ClusterEnforcedAntiAffinity", flag),
  /** How long a node may take to move its roles away when it shuts down, minutes. `(Get-Cluster).ShutdownTimeoutInMinutes`. */
  shutdownTimeoutInMinutes: setting(count(0, dword), "ShutdownTimeoutInMinutes"),
};
