import type { CustomResourceOptions } from "@pulumi/pulumi";
import { clusterRoleOutputs, clusterRoleShape } from "../provider/resources/clusterRole/schema";
import { forwardTo } from "./forward";
import { HyperVResource } from "./hyperVResource";
import type { ArgsOf, DeclaredOutputsOf, OutputsOf } from "./types";

const provider = forwardTo("ClusterRole");
const propertyNames = { declared: Object.keys(clusterRoleShape), computed: Object.keys(clusterRoleOutputs) };

/** The properties of a virtual machine's role in a failover cluster. */
export type ClusterRoleArgs = ArgsOf<typeof clusterRoleShape>;

export interface ClusterRole extends DeclaredOutputsOf<typeof clusterRoleShape>, OutputsOf<typeof clusterRoleOutputs> {}

/**
 * A virtual machine as a role of a failover cluster.
 *
 * Another `ownerNode` migrates the running machine. What stands in the way of a move is said before anything moves, and a
 * move that was interrupted is finished or taken back by the next `up`. After a failover or a move by an administrator
 * nothing differs, unless the role is `pinned`. A machine that is a role already is taken over. Deleting the role leaves
 * the machine as it is, where it is.
 *
 * @example
 * ```ts
 * const role = new ClusterRole("web1", {
 *   cluster: cluster.identity,
 *   vmId: web1.vmId,
 *   ownerNode: "HV1",
 *   migration: ["live", "quick"],
 *   preferredOwners: ["HV1", "HV2"],
 *   failback: { allowed: true, windowStart: 22, windowEnd: 4 },
 *   priority: "high",
 *   antiAffinityClassNames: ["web"],
 *   vmResource: { offlineAction: "shutDown" },
 * });
 *
 * export const node = role.currentOwner;
 * ```
 */
export class ClusterRole extends HyperVResource {
  constructor(name: string, args: ClusterRoleArgs, options?: CustomResourceOptions) {
    super(provider, "ClusterRole", name, args, propertyNames, options);
  }
}
