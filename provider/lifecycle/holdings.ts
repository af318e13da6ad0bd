/**
 * Which resource of this run has which object. The mark on a host says that an object is this stack's, which lets a create
 * go on from where an earlier run was cut off; it does not say of which resource, and two of one name must not share it.
 */
import type { Kind } from "../engine/kind";
import type { Values } from "../engine/property";
import { hasUnknown } from "../engine/unknown";
import { ProviderError } from "../powershell/providerError";
import { subjectOf } from "./message";

export class Holdings {
  /** Names, before this run, of resources that the program still has: a refresh looks at the others too. */
  private readonly confirmed = new Set<string>();
  /** Names of resources that were in the stack before, and stay under that name. */
  private readonly kept = new Set<string>();
  /** Names of resources that are new in this run. */
  private readonly created = new Set<string>();
  /** Objects of resources that were in the stack before. */
  private readonly known = new Set<string>();
  /** Objects that a new resource got. */
  private readonly taken = new Set<string>();

  /** Takes down that the program still has a resource, and whether it keeps its name. `older` is empty for one that is new. */
  confirm(kind: Kind, older: Values, declared: Values): void {
    if (Object.keys(older).length === 0) return;
    const before = nameOf(kind, older);
    if (before === undefined) return;
    this.confirmed.add(before);
    if (!hasUnknown(declared) && before === nameOf(kind, declared)) this.kept.add(before);
  }

  /** Whether the program still has the resource with that state. */
  isConfirmed(kind: Kind, state: Values): boolean {
    return this.confirmed.has(nameOf(kind, state) ?? "");
  }

  /** @throws ProviderError when a new resource of this run has the object of one that the program still has. */
  know(kind: Kind, id: string, state: Values): void {
    if (!this.isConfirmed(kind, state)) return;
    if (this.isTaken(kind, id)) throw doubled(kind, state);
    this.known.add(objectOf(kind, id));
  }

  /** @throws ProviderError when another resource of this run has an object of that name. */
  begin(kind: Kind, declared: Values): void {
    const name = nameOf(kind, declared);
    if (name === undefined) return;
    if (this.kept.has(name) || this.created.has(name)) throw doubled(kind, declared);
    this.created.add(name);
  }

  /** Nothing came of it: the name is free. */
  abandon(kind: Kind, declared: Values): void {
    this.created.delete(nameOf(kind, declared) ?? "");
  }

  /** @throws ProviderError when a resource that was in the stack before has the object. */
  take(kind: Kind, id: string, declared: Values): void {
    const object = objectOf(kind, id);
    if (kind.ownership(declared) !== undefined && this.known.has(object)) throw doubled(kind, declared);
    this.taken.add(object);
  }

  /** Whether a new resource of this run has the object. */
  isTaken(kind: Kind, id: string): boolean {
    return this.taken.has(objectOf(kind, id));
  }

  /** The object is gone, and its name free for the one that replaces it. */
  release(kind: Kind, id: string, declared: Values): void {
    this.known.delete(objectOf(kind, id));
    this.kept.delete(nameOf(kind, declared) ?? "");
  }
}

function objectOf(kind: Kind, id: string): string {
  return `${kind.name} ${id.toLowerCase()}`;
}

function nameOf(kind: Kind, declared: Values): string | undefined {
  const ownership = kind.ownership(declared);
  return ownership === undefined ? undefined : `${kind.name} ${ownership.name} ${kind.host(declared)}`.toLowerCase();
}

function doubled(kind: Kind, declared: Values): ProviderError {
  const { property = "name" } = kind.ownership(declared) ?? {};
  return new ProviderError(
    "alreadyExists",
    `${property}: another resource of this program is ${subjectOf(kind, declared)} already`,
    { hint: `give one of the two another ${property}, or remove it from the program` },
  );
}
