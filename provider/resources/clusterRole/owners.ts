/** Which nodes a role may be on, prefers, and is on. */
import { z } from "zod";
import type { Values } from "../../engine/property";
import { name, sameName } from "../../engine/values/text";
import { nodeNameOf, nodesMissingFrom, sameNodes } from "../failoverCluster/nodeName";
import { textsOf } from "../nameList";
import type { RoleRecord } from "./record";

/** A node, by the name of its host. */
export const nodeName = () => name(255);

export const nodeList = () => z.array(nodeName());

/** Whether two names mean one node. */
export function sameNode(left: unknown, right: unknown): boolean {
  return typeof left === "string" && typeof right === "string" && sameName(nodeNameOf(left), nodeNameOf(right));
}

/** Whether two lists name the same nodes in the same order. */
export function sameNodeOrder(left: unknown, right: unknown): boolean {
  const [one, two] = [textsOf(left), textsOf(right)];
  return one.length === two.length && one.every((node, index) => sameNode(node, two[index]));
}

/** The names as the cluster knows them. */
export const asClusterNames = (nodes: unknown): readonly string[] => textsOf(nodes).map(nodeNameOf);

/** Every node may have the role where none is named. */
export function mayBeOn(possibleOwners: readonly string[], node: string): boolean {
  return possibleOwners.length === 0 || possibleOwners.some((owner) => sameNode(owner, node));
}

interface Placement {
  readonly ownerNode?: string | undefined;
  readonly placement: "initial" | "pinned";
}

/** The declared owner while the role is free to be elsewhere; else the owner that it has. */
export function observedOwner(
  { ClusterGroup }: RoleRecord,
  { ownerNode, placement }: Placement,
  remembered: Values,
): string | undefined {
  if (ownerNode === undefined || ClusterGroup.OwnerNode === "") return undefined;
  const isFree = placement === "initial" && sameNode(remembered["placedOn"], ownerNode);
  return isFree ? ownerNode : ClusterGroup.OwnerNode;
}

/** None where every node of the cluster is one and none is asked for. */
export function observedPossibleOwners(
  { possibleOwners, nodes }: RoleRecord,
  declared: readonly string[],
): readonly string[] {
  return declared.length === 0 && sameNodes(possibleOwners, nodes) ? [] : possibleOwners;
}

interface Wish extends Placement {
  readonly preferredOwners: readonly string[];
  readonly possibleOwners: readonly string[];
}

/** The node that the role must go to; `undefined` where it may stay. */
export function nodeToMoveTo(record: RoleRecord, wish: Wish, remembered: Values): string | undefined {
  const { OwnerNode } = record.ClusterGroup;
  if (OwnerNode === "") return undefined;
  const { ownerNode, preferredOwners, possibleOwners } = wish;
  const observed = observedOwner(record, wish, remembered);
  if (ownerNode !== undefined && !sameNode(observed, ownerNode)) return nodeNameOf(ownerNode);
  if (mayBeOn(possibleOwners, OwnerNode)) return undefined;
  const better = ownerNode ?? preferredOwners[0] ?? possibleOwners[0];
  return better === undefined ? undefined : nodeNameOf(better);
}

/** The owners that must be possible while the role goes from where it is to where it must be. */
export function ownersWhileMoving(record: RoleRecord, possibleOwners: readonly string[]): readonly string[] {
  const { OwnerNode } = record.ClusterGroup;
  const all = asClusterNames(possibleOwners);
  return nodesMissingFrom([OwnerNode], all).length === 0 ? all : [...all, OwnerNode];
}
