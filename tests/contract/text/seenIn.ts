/** Finds in what was seen on a host the objects that were made there. */
import type { Resource } from "../../helpers/testFabric";
import type { Place, Seen } from "./carrier";

/** What was seen of each object, by its place; it is known by its id. */
export function seenIn<T>(
  made: ReadonlyMap<Place, Resource>,
  seen: readonly (readonly [id: string, T])[],
  look: (one: T, place: Place) => Seen,
): ReadonlyMap<Place, Seen> {
  const byId = new Map(seen.map(([id, one]) => [id.toLowerCase(), one] as const));
  return new Map(
    [...made].map(([place, { id }]) => {
      const one = byId.get(id.toLowerCase());
      return [place, one === undefined ? {} : look(one, place)] as const;
    }),
  );
}

/** The part of a path that is the text; the whole where it lies elsewhere. */
export function inside(path: unknown, before: string, after: string): unknown {
  return typeof path === "string" && path.startsWith(before) && path.endsWith(after)
    ? path.slice(before.length, path.length - after.length)
    : path;
}
