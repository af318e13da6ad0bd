/** What Pulumi keeps of a resource: the declaration, and what the host says beside it. */
import { onlyDeclared, type Kind } from "../engine/kind";
import type { Values } from "../engine/property";
import type { Found } from "./converge";

/** The state of an object that is as declared. */
export function stateOf(kind: Kind, declared: Values, { record, host, remembered }: Found): Values {
  return { ...onlyDeclared(kind.members, declared), ...kind.outputs(record, host), ...remembered };
}

/** The declaration part of a state. */
export function declaredIn(kind: Kind, state: Values): Values {
  return onlyDeclared(kind.members, state);
}
