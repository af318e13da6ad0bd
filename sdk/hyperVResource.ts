import * as pulumi from "@pulumi/pulumi";

/** What all resources of this package have in common. */
export abstract class HyperVResource extends pulumi.dynamic.Resource {
  /** Declared and computed properties by name: those that were not given become outputs too. */
  protected constructor(
    provider: pulumi.dynamic.ResourceProvider,
    kind: string,
    name: string,
    args: object,
    propertyNames: readonly string[],
    options: pulumi.CustomResourceOptions | undefined,
  ) {
    const absent = Object.fromEntries(propertyNames.map((property) => [property, undefined]));
    super(provider, name, { ...absent, ...args }, options, "hyperv-fabric", kind);
  }
}
