/** What lies in a cluster must be reached by every node of it. */
import type { Failure } from "../engine/check";
import type { Values } from "../engine/property";
import type { PropertyPath } from "../engine/propertyPath";
import { isUnknown } from "../engine/unknown";
import { isOnSharedStorage } from "../engine/values/windowsPath";

/** A property that names a file or a folder. */
export interface DeclaredFile {
  readonly path: PropertyPath;
  readonly file: unknown;
}

/** The files of a thing in a cluster that only one node reaches; what is not known yet passes. */
export function filesOfOneNode({ cluster }: Values, what: string, files: readonly DeclaredFile[]): readonly Failure[] {
  if (cluster === undefined || isUnknown(cluster)) return [];
  return files.flatMap(({ path, file }) => {
    if (typeof file !== "string" || file === "" || isUnknown(file) || isOnSharedStorage(file)) return [];
    const reason = `${JSON.stringify(file)} is on storage that only one node reaches; ${what} in a cluster needs a path below C:\\ClusterStorage or on a share`;
    return [{ path, reason }];
  });
}
