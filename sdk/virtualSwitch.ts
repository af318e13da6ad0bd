import type { CustomResourceOptions } from "@pulumi/pulumi";
import { virtualSwitchOutputs, virtualSwitchShape } from "../provider/resources/virtualSwitch/schema";
import { forwardTo } from "./forward";
import { HyperVResource } from "./hyperVResource";
import type { ArgsOf, DeclaredOutputsOf, OutputsOf } from "./types";

const provider = forwardTo("VirtualSwitch");
const propertyNames = { declared: Object.keys(virtualSwitchShape), computed: Object.keys(virtualSwitchOutputs) };

/** The properties of a virtual switch. */
export type VirtualSwitchArgs = ArgsOf<typeof virtualSwitchShape>;

export interface VirtualSwitch
  extends DeclaredOutputsOf<typeof virtualSwitchShape>, OutputsOf<typeof virtualSwitchOutputs> {}

/**
 * A virtual switch of a Hyper-V host: private, internal, or external with one physical adapter or a team of them.
 *
 * It is renamed, given other adapters and made another type in place, and the virtual machines on it stay connected.
 * Only what is fixed when a switch is made (a team where there was none, the bandwidth mode, SR-IOV) makes a new one.
 * It cannot be deleted while virtual machines are connected.
 *
 * @example
 * ```ts
 * const lan = new VirtualSwitch("lan", {
 *   host: "HV1",
 *   name: "lan",
 *   switchType: "External",
 *   netAdapterNames: ["Ethernet", "Ethernet 2"],
 *   allowManagementOS: true,
 * });
 *
 * const backup = new VirtualSwitch("backup", { host: "HV1", name: "backup", switchType: "Private" });
 * ```
 */
export class VirtualSwitch extends HyperVResource {
  constructor(name: string, args: VirtualSwitchArgs, options?: CustomResourceOptions) {
    super(provider, "VirtualSwitch", name, args, propertyNames, options);
  }
}
