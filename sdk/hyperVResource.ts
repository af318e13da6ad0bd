import * as pulumi from "@pulumi/pulumi";

/** The names of a kind's properties. */
export interface PropertyNames {
  readonly declared: readonly string[];
  /** What the host says beside them. */
  readonly computed: readonly string[];
}

/** What all resources of this package have in common. */
export abstract class HyperVResource extends pulumi.dynamic.Resource {
  protected constructor(
    provider: pulumi.dynamic.ResourceProvider,
    kind: string,
    name: string,
    args: object,
    { declared, computed }: PropertyNames,
    options: pulumi.CustomResourceOptions | undefined,
  ) {
    const absent = Object.fromEntries(computed.map((property) => [property, undefined]));
    // Old and new have one name. Of a replacement that only a user asks for, as with a taint, the engine asks no provider.
    const own = { deleteBeforeReplace: true, ...options };
    super(provider, name, { ...absent, ...args }, own, "hyperv-fabric", kind);
    for (const property of declared) {
      if (!(property in args)) this.leaveOut(property);
    }
  }

  /**
   * An output without a value, made when it is asked for: the SDK makes four promises, each with the stack where it was made, for every
   * property that it is told of, and most programs declare a tenth of what a machine can have.
   */
  private leaveOut(property: string): void {
    const get = () => this.urn.apply(() => undefined);
    Object.defineProperty(this, property, { get, enumerable: true, configurable: true });
  }
}
