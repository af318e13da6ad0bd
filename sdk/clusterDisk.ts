import type { CustomResourceOptions } from "@pulumi/pulumi";
import { clusterDiskOutputs, clusterDiskShape } from "../provider/resources/clusterDisk/schema";
import { forwardTo } from "./forward";
import { HyperVResource } from "./hyperVResource";
import type { ArgsOf, DeclaredOutputsOf, OutputsOf } from "./types";

const provider = forwardTo("ClusterDisk");
const propertyNames = { declared: Object.keys(clusterDiskShape), computed: Object.keys(clusterDiskOutputs) };

/** The properties of a disk of a failover cluster. */
export type ClusterDiskArgs = ArgsOf<typeof clusterDiskShape>;

export interface ClusterDisk extends DeclaredOutputsOf<typeof clusterDiskShape>, OutputsOf<typeof clusterDiskOutputs> {}

/**
 * A shared disk of a failover cluster, chosen by its unique id or serial number.
 *
 * A disk that is not initialized is formatted first, if asked for; one with data on it never is, unless that is allowed. A
 * disk that the cluster has already is taken over. Deleting the resource takes the disk out of the cluster and keeps its
 * data; it is refused while the disk is a shared volume, the witness, or part of a role.
 *
 * @example
 * ```ts
 * const disk = new ClusterDisk("vms", {
 *   cluster: cluster.identity,
 *   serialNumber: "6A0B80000F1D2E",
 *   name: "vms",
 *   format: { fileSystem: "NTFS", allocationUnitBytes: "64KB" },
 * });
 *
 * const volume = new ClusterSharedVolume("vms", { cluster: cluster.identity, disk: disk.diskId });
 * ```
 */
export class ClusterDisk extends HyperVResource {
  constructor(name: string, args: ClusterDiskArgs, options?: CustomResourceOptions) {
    super(provider, "ClusterDisk", name, args, propertyNames, options);
  }
}
