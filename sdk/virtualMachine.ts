import type { CustomResourceOptions } from "@pulumi/pulumi";
import { virtualMachineOutputs, virtualMachineShape } from "../provider/resources/virtualMachine/schema";
import { forwardTo } from "./forward";
import { HyperVResource } from "./hyperVResource";
import type { ArgsOf, DeclaredOutputsOf, OutputsOf } from "./types";

const provider = forwardTo("VirtualMachine");
const propertyNames = { declared: Object.keys(virtualMachineShape), computed: Object.keys(virtualMachineOutputs) };

/** The properties of a virtual machine. */
export type VirtualMachineArgs = ArgsOf<typeof virtualMachineShape>;

export interface VirtualMachine
  extends DeclaredOutputsOf<typeof virtualMachineShape>, OutputsOf<typeof virtualMachineOutputs> {}

/**
 * A virtual machine on a Hyper-V host.
 *
 * What can be changed while it runs is changed live. What cannot stops it once, within its `restartPolicy`, and brings
 * it back to the power state that it had. Deleting it leaves its disk files to their own resources.
 *
 * @example
 * ```ts
 * const web1 = new VirtualMachine("web1", {
 *   host: "HV1",
 *   name: "web1",
 *   processor: { count: 2 },
 *   memory: { startupBytes: "2GB" },
 *   networkAdapters: { lan: { switchName: lan.name, vlan: { mode: "Access", vlanId: 20 } } },
 *   hardDrives: { "SCSI 0:0": { path: disk.path } },
 *   state: "Running",
 * });
 * ```
 */
export class VirtualMachine extends HyperVResource {
  constructor(name: string, args: VirtualMachineArgs, options?: CustomResourceOptions) {
    super(provider, "VirtualMachine", name, args, propertyNames, options);
  }
}
