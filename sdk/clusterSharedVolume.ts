import type { CustomResourceOptions } from "@pulumi/pulumi";
import { clusterSharedVolumeOutputs, clusterSharedVolumeShape } from "../provider/resources/clusterSharedVolume/schema";
import { forwardTo } from "./forward";
import { HyperVResource } from "./hyperVResource";
import type { ArgsOf, DeclaredOutputsOf, OutputsOf } from "./types";

const provider = forwardTo("ClusterSharedVolume");
const propertyNames = {
  declared: Object.keys(clusterSharedVolumeShape),
  computed: Object.keys(clusterSharedVolumeOutputs),
};

/** The properties of a cluster shared volume. */
export type ClusterSharedVolumeArgs = ArgsOf<typeof clusterSharedVolumeShape>;

export interface ClusterSharedVolume
  extends DeclaredOutputsOf<typeof clusterSharedVolumeShape>, OutputsOf<typeof clusterSharedVolumeOutputs> {}

/**
 * A cluster shared volume: a disk of a failover cluster that all nodes reach at the same path, with many virtual machines
 * on it.
 *
 * It grows, and its coordinator moves, while the machines on it run. Its folder is renamed only while the volume is empty. A
 * disk that is a shared volume already is taken over. Deleting the resource makes it a disk of Available Storage again and
 * keeps its data; it is refused while anything lives on the volume.
 *
 * @example
 * ```ts
 * const volume = new ClusterSharedVolume("vms", {
 *   cluster: cluster.identity,
 *   disk: disk.diskId,
 *   mountPointName: "vms",
 * });
 *
 * const system = new VirtualHardDisk("web1", {
 *   host: "HV1",
 *   path: pulumi.interpolate`${volume.path}\\web1\\web1.vhdx`,
 *   sizeBytes: "60GB",
 * });
 * ```
 */
export class ClusterSharedVolume extends HyperVResource {
  constructor(name: string, args: ClusterSharedVolumeArgs, options?: CustomResourceOptions) {
    super(provider, "ClusterSharedVolume", name, args, propertyNames, options);
  }
}
