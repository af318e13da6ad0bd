/** What a person reads of a failure: which resource, on which host, what happened, what to do. */
import { ZodError } from "zod";
import type { Kind } from "../engine/kind";
import { isPlanError } from "../engine/planError";
import type { Values } from "../engine/property";
import { isProviderError } from "../powershell/providerError";
import { isSessionLost } from "../powershell/sessionLost";

/** `VirtualMachine "web1" on HV1`. */
export function subjectOf(kind: Kind, declared: Values): string {
  const label = kind.label(declared);
  const host = kind.host(declared);
  return label === host ? `${kind.name} "${label}"` : `${kind.name} "${label}" on ${host}`;
}

/** The text of any error that a lifecycle step may throw. */
export function explain(kind: Kind, declared: Values, error: unknown): string {
  const property = isProviderError(error) && error.about === "host" ? `${hostProperty(kind)}: ` : "";
  return `${subjectOf(kind, declared)}: ${property}${reasonOf(error)}`;
}

/** The property that names the host. */
function hostProperty({ members }: Kind): string {
  return "host" in members ? "host" : "cluster" in members ? "cluster" : "name";
}

function reasonOf(error: unknown): string {
  if (isProviderError(error))
    return error.hint === undefined ? error.message : `${ended(error.message)} ${sentence(error.hint)}`;
  if (isPlanError(error)) return error.message;
  if (isSessionLost(error)) return error.message;
  if (error instanceof ZodError)
    return `the host answered in an unexpected form: ${error.issues.map(({ path, message }) => `${path.join(".")} ${message}`).join("; ")}`;
  return error instanceof Error ? error.message : String(error);
}

function sentence(text: string): string {
  return ended(text.slice(0, 1).toUpperCase() + text.slice(1));
}

/** A message may begin with a property, whose case matters. */
function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
