/** A plan that cannot be made, told before anything is changed. */

/**
 * `restartForbidden`: the change needs the machine off and its policy says never. `wrongState`: the object is in a
 * state from which a person must take it. `busy`: it is on its way to another state; wait and look again.
 * `refused`: the change itself is not possible.
 */
export type PlanErrorCode = "restartForbidden" | "wrongState" | "busy" | "refused";

export class PlanError extends Error {
  override readonly name = "PlanError";

  constructor(
    readonly code: PlanErrorCode,
    message: string,
    /** The properties that ask for it. */
    readonly because: readonly string[] = [],
  ) {
    super(message);
  }
}

/** Tells by name: two copies of this module may be loaded. */
export function isPlanError(error: unknown): error is PlanError {
  return error instanceof Error && error.name === "PlanError" && "code" in error;
}
