import type { CustomResourceOptions } from "@pulumi/pulumi";
import { virtualHardDiskOutputs, virtualHardDiskShape } from "../provider/resources/virtualHardDisk/schema";
import { forwardTo } from "./forward";
import { HyperVResource } from "./hyperVResource";
import type { ArgsOf, DeclaredOutputsOf, OutputsOf } from "./types";

const provider = forwardTo("VirtualHardDisk");
const propertyNames = { declared: Object.keys(virtualHardDiskShape), computed: Object.keys(virtualHardDiskOutputs) };

/** The properties of a virtual disk. */
export type VirtualHardDiskArgs = ArgsOf<typeof virtualHardDiskShape>;

export interface VirtualHardDisk
  extends DeclaredOutputsOf<typeof virtualHardDiskShape>, OutputsOf<typeof virtualHardDiskOutputs> {}

/**
 * A virtual disk file (.vhdx or .vhd) on a Hyper-V host.
 *
 * It grows and shrinks in place as far as Hyper-V allows, and is converted between Dynamic and Fixed while no virtual
 * machine has it attached. A file that is at the path already and that this stack did not make is never touched.
 * Deleting the resource deletes exactly its file, and only while it holds the same disk, no machine has it attached and
 * no differencing disk is known to depend on it; `deleteOnDestroy: false` keeps the file.
 *
 * @example
 * ```ts
 * const data = new VirtualHardDisk("data", {
 *   host: "HV1",
 *   path: "D:\\Disks\\web1-data.vhdx",
 *   sizeBytes: "200GB",
 * });
 *
 * const system = new VirtualHardDisk("system", {
 *   host: "HV1",
 *   path: "D:\\Disks\\web1.vhdx",
 *   type: "Differencing",
 *   parentPath: "D:\\Images\\server2022.vhdx",
 * });
 *
 * new VirtualMachine("web1", {
 *   host: "HV1",
 *   name: "web1",
 *   hardDrives: { "SCSI 0:0": { path: system.path }, "SCSI 0:1": { path: data.path } },
 * });
 * ```
 */
export class VirtualHardDisk extends HyperVResource {
  constructor(name: string, args: VirtualHardDiskArgs, options?: CustomResourceOptions) {
    super(provider, "VirtualHardDisk", name, args, propertyNames, options);
  }
}
