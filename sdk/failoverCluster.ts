import { all, type CustomResourceOptions, type Output } from "@pulumi/pulumi";
import { failoverClusterOutputs, failoverClusterShape } from "../provider/resources/failoverCluster/schema";
import { forwardTo } from "./forward";
import { HyperVResource } from "./hyperVResource";
import type { ArgsOf, DeclaredOutputsOf, OutputsOf } from "./types";

const provider = forwardTo("FailoverCluster");
const propertyNames = { declared: Object.keys(failoverClusterShape), computed: Object.keys(failoverClusterOutputs) };

/** The properties of a failover cluster. */
export type FailoverClusterArgs = ArgsOf<typeof failoverClusterShape>;

export interface FailoverCluster
  extends DeclaredOutputsOf<typeof failoverClusterShape>, OutputsOf<typeof failoverClusterOutputs> {}

/**
 * A failover cluster of Hyper-V hosts.
 *
 * Nodes join and leave in place: one that leaves is drained first, and one that is down is never evicted. Disks, volumes
 * and roles are resources of their own, which take the cluster's `identity`. It is destroyed only when it is empty.
 *
 * @example
 * ```ts
 * const cluster = new FailoverCluster("prod", {
 *   name: "PROD",
 *   nodes: [hv1.name, hv2.name],
 *   staticAddresses: ["10.0.0.50"],
 *   witness: { type: "FileShare", path: "\\\\fs01\\witness" },
 *   networks: { "10.0.1.0/24": { name: "Live Migration", role: "Cluster" } },
 *   blockCacheSize: 1024,
 * });
 * ```
 */
export class FailoverCluster extends HyperVResource {
  /** What the resources of this cluster take as `cluster`: its name, and the hosts that can be asked about it. */
  readonly identity: Output<{ name: string; nodes: string[] }>;

  constructor(name: string, args: FailoverClusterArgs, options?: CustomResourceOptions) {
    super(provider, "FailoverCluster", name, args, propertyNames, options);
    this.identity = all([this.name, this.nodes]).apply(([own, nodes]) => ({ name: own, nodes }));
  }
}
