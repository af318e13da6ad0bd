/** Names of nodes: a cluster knows its nodes by the first part of what the connections may call them. */
import { missingFrom, sameNames, textsOf } from "../nameList";

/** The name that the cluster uses. */
export function nodeNameOf(host: string): string {
  return host.split(".", 1)[0] ?? host;
}

/** Whether two lists name the same nodes. */
export function sameNodes(left: unknown, right: unknown): boolean {
  return sameNames(textsOf(left).map(nodeNameOf), textsOf(right).map(nodeNameOf));
}

/** The names in `list`, as the cluster knows them, that `other` has not. */
export function nodesMissingFrom(list: readonly string[], other: readonly string[]): readonly string[] {
  return missingFrom(list.map(nodeNameOf), other.map(nodeNameOf));
}
