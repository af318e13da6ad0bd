/** The set-up cannot go on, and the message says to the person at the keyboard what to do. Shown without a stack. */
export class SetupError extends Error {
  /** @override */
  name = "SetupError";
}
