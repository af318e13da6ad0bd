import type { CustomResourceOptions } from "@pulumi/pulumi";
import { hyperVHostOutputs, hyperVHostShape } from "../provider/resources/hyperVHost/schema";
import { forwardTo } from "./forward";
import { HyperVResource } from "./hyperVResource";
import type { ArgsOf, DeclaredOutputsOf, OutputsOf } from "./types";

const provider = forwardTo("HyperVHost");
const propertyNames = { declared: Object.keys(hyperVHostShape), computed: Object.keys(hyperVHostOutputs) };

/** The properties of a Hyper-V host. */
export type HyperVHostArgs = ArgsOf<typeof hyperVHostShape>;

export interface HyperVHost extends DeclaredOutputsOf<typeof hyperVHostShape>, OutputsOf<typeof hyperVHostOutputs> {}

/**
 * A Windows server as a Hyper-V host: its features, and the settings of Hyper-V itself.
 *
 * The role Hyper-V is installed with its management tools where it is missing; the host is restarted for it, unless
 * `rebootPolicy` says never, and its settings follow as soon as the hypervisor runs. A setting that is left out stays
 * as it is on the host. Deleting the resource changes nothing on the host: features and settings stay.
 *
 * @example
 * ```ts
 * const host = new HyperVHost("hv1", {
 *   name: "HV1",
 *   features: ["Hyper-V", "Failover-Clustering"],
 *   virtualMachinePath: "D:\\VMs",
 *   liveMigrationEnabled: true,
 *   migrationAuthenticationType: "Kerberos",
 *   migrationNetworks: { "10.0.1.0/24": { priority: 1 } },
 * });
 *
 * const lan = new VirtualSwitch("lan", { host: host.name, name: "lan", switchType: "Internal" });
 * ```
 */
export class HyperVHost extends HyperVResource {
  constructor(name: string, args: HyperVHostArgs, options?: CustomResourceOptions) {
    super(provider, "HyperVHost", name, args, propertyNames, options);
  }
}
