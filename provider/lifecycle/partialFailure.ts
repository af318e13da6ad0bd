/** An error that keeps what was already made: Pulumi records the object, and the next `up` calls update. */
import type { Values } from "../engine/property";

export class PartialFailure extends Error {
  override readonly name = "PartialFailure";
  /** Pulumi's own words: what is printed as the reasons of the failed initialization. */
  readonly reasons: readonly string[];

  constructor(
    readonly id: string,
    readonly properties: Values,
    reason: string,
    options?: ErrorOptions,
  ) {
    super(reason, options);
    this.reasons = [reason];
  }
}
