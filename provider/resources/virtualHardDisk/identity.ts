/**
 * The id of a disk: its path, and the identifier inside the file when it was made. The path finds the file, the
 * identifier tells whether it is still the same disk. A conversion gives a disk a new identifier; the host remembers
 * which one it had before, so the id stays what it was.
 */

export function diskId(path: string, diskIdentifier: string): string {
  return `${path}|${diskIdentifier}`;
}

/** The identifier that an id ends with. */
export function identifierIn(id: string): string {
  return id.slice(id.lastIndexOf("|") + 1);
}
