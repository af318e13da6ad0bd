/** The mark that we leave on a host for an object that we make: so that after a crash it is known from a namesake. */
import type { Step } from "./steps";

/** What a namesake would share. */
export interface Ownership {
  readonly kind: string;
  /** The name, or the path. */
  readonly name: string;
  /** The property that has it. @default "name" */
  readonly property?: string;
  /** Other records that the host keeps under the same name, and that go with the mark. */
  readonly beside?: readonly string[];
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
  const { kind, name, beside = [] } = ownership;
  const remove = (Kind: string, id: string): Step => ({
    id,
    cmdlet: "Remove-IntentRecord",
    parameters: { Kind, Name: name },
    because: [],
  });
  return [...beside.map((other) => remove(other, `Remove-IntentRecord ${other}`)), remove(kind, "Remove-IntentRecord")];
}

/** The mark as the host keeps it. */
export interface Mark {
  readonly token: string;
  /** When it was written, ISO 8601. */
  readonly time: string;
  /** Missing while the object was not yet known to exist. */
  readonly id?: string | null | undefined;
}

/** Completes a mark of ours that was left before it was known what came of it: from then on it speaks of one object only. */
export function completeMark(
  mark: Mark | null,
  ownership: Ownership | undefined,
  owner: string,
  id: string,
): readonly Step[] {
  if (ownership === undefined || mark?.token !== owner || hasId(mark)) return [];
  const parameters = { Kind: ownership.kind, Name: ownership.name, Token: owner, Id: id };
  return [{ id: "complete mark", cmdlet: "Set-IntentRecord", parameters, because: [] }];
}

/** Takes away the mark under the name that an object had before, if it speaks of this object. */
export function unmarkFormer(former: Ownership, current: Ownership, id: string): readonly Step[] {
  if (former.name.toLowerCase() === current.name.toLowerCase()) return [];
  const parameters = { Kind: former.kind, Name: former.name, Id: id };
  return [{ id: "remove former mark", cmdlet: "Remove-IntentRecord", parameters, because: [] }];
}

function hasId({ id }: Mark): boolean {
  return id !== undefined && id !== null;
}

/** Whether an object that was found is the one that the mark speaks of. */
export function isOurs(mark: Mark | null, owner: string, id: string): boolean {
  if (mark?.token !== owner) return false;
  return !hasId(mark) || mark.id?.toLowerCase() === id.toLowerCase();
}
