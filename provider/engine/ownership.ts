/** The mark that we leave on a host for an object that we make: so that after a crash it is known from a namesake. */
import type { Step } from "./steps";

/** What a namesake would share. */
export interface Ownership {
  readonly kind: string;
  /** The name, or the path. */
  readonly name: string;
}

/** The creating steps between a mark that says what is about to be made and one that says what it became. */
export function markCreation(
  steps: readonly Step[],
  identity: string,
  ownership: Ownership | undefined,
  owner: string,
): readonly Step[] {
  const [creating, ...rest] = steps;
  if (ownership === undefined || creating === undefined) return steps;
  const mark = { Kind: ownership.kind, Name: ownership.name, Token: owner };
  const before: Step = { id: "New-IntentRecord", cmdlet: "New-IntentRecord", parameters: mark, because: [] };
  const after: Step = {
    id: "Set-IntentRecord",
    cmdlet: "Set-IntentRecord",
    parameters: { ...mark, Id: { $ref: creating.id, property: identity } },
    because: [],
  };
  return [before, creating, after, ...rest];
}

/** Takes the mark away after the object. */
export function unmark(ownership: Ownership | undefined): readonly Step[] {
  if (ownership === undefined) return [];
  const parameters = { Kind: ownership.kind, Name: ownership.name };
  return [{ id: "Remove-IntentRecord", cmdlet: "Remove-IntentRecord", parameters, because: [] }];
}

/** The mark as the host keeps it. */
export interface Mark {
  readonly token: string;
  /** When it was written, ISO 8601. */
  readonly time: string;
  /** Missing while the object was not yet known to exist. */
  readonly id?: string | null | undefined;
}

/** Whether an object that was found is the one that the mark speaks of. */
export function isOurs(mark: Mark | null, owner: string, id: string): boolean {
  if (mark?.token !== owner) return false;
  return mark.id === undefined || mark.id === null || mark.id.toLowerCase() === id.toLowerCase();
}
