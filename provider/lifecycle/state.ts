/** What Pulumi keeps of a resource: the declaration, and what the host says beside it. */
import { onlyDeclared, type Kind } from "../engine/kind";
import { isRecord } from "../engine/isRecord";
import type { Values } from "../engine/property";
import type { Found } from "./converge";

/** The state of an object that is as declared. */
export function stateOf(kind: Kind, declared: Values, { record, host, remembered }: Found): Values {
  return withoutUndefined({ ...onlyDeclared(kind.members, declared), ...kind.outputs(record, host), ...remembered });
}

/** The declaration part of a state. */
export function declaredIn(kind: Kind, state: Values): Values {
  return onlyDeclared(kind.members, state);
}

/** Pulumi's wire form has no word for a value that is not there. */
export function withoutUndefined(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, isRecord(value) ? withoutUndefined(value) : value] as const),
  );
}
