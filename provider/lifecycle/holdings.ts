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
  /** Objects that a new resource got, each with the name of that resource. */
  private readonly taken = new Map<string, string | undefined>();

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

  /**
   * A resource may say so again, each time that it sees its object.
   *
   * @throws ProviderError when another resource has the object: the nodes of a cluster have their objects in common, so the
   * same one can be named on two hosts.
   */
  take(kind: Kind, id: string, declared: Values): void {
    const object = objectOf(kind, id);
    const name = nameOf(kind, declared);
    const isTakenByAnother = this.taken.has(object) && this.taken.get(object) !== name;
    if (name !== undefined && (this.known.has(object) || isTakenByAnother)) throw doubled(kind, declared);
    this.taken.set(object, name);
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

/** Without the host: an object keeps its id wherever it goes, and no two hosts make the same. */
function objectOf(kind: Kind, id: string): string {
  return `${kind.name} ${id.toLowerCase()}`;
}

/** With the host: there another object may have the same name. */
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
