/** Which failover cluster a resource belongs to, and where that cluster can be asked. */
import { z } from "zod";
import { isRecord } from "../engine/isRecord";
import type { Claim, InventorySource, Places } from "../engine/kind";
import { property, type CostRule, type Values } from "../engine/property";
import { isUnknown } from "../engine/unknown";
import { name, sameName } from "../engine/values/text";
import { sameNames, textsOf } from "./nameList";

/** The name of a cluster is a NetBIOS name: Windows cuts a longer one, and finds it no more. */
export const clusterName = () =>
  name(15).refine((text) => !/[\\/:*?"<>|.\s]/.test(text), 'holds a blank or one of \\ / : * ? " < > | .');

const identity = z.strictObject({
  /** Name of the cluster. */
  name: clusterName(),
  /** The hosts that are its nodes, by the names that the connections know; any one that answers is enough. */
  nodes: z.array(name(255)).min(1, "names no node"),
});

const nameOf = (value: unknown) => (isRecord(value) ? value["name"] : undefined);
const nodesOf = (value: unknown) => (isRecord(value) ? value["nodes"] : undefined);

/** Another cluster is another object; another list of nodes only says where to ask. */
const costOfCluster: CostRule = ({ from, to }) => (sameName(nameOf(from), nameOf(to)) ? "inPlace" : "replace");

const sameCluster = (left: unknown, right: unknown) =>
  sameName(nameOf(left), nameOf(right)) && sameNames(nodesOf(left), nodesOf(right));

/** The cluster of a resource that lives in one. */
export const clusterIdentity = property(identity, { change: costOfCluster, providerOnly: true, equal: sameCluster });

/** The cluster of a resource that may live in one. */
export const optionalClusterIdentity = property(identity.optional(), {
  change: "inPlace",
  providerOnly: true,
  equal: sameCluster,
});

/** The name of the declared cluster, for people. */
export function clusterNameIn({ cluster }: Values): string {
  const text = nameOf(cluster);
  return typeof text === "string" ? text : "";
}

/** Every node knows all that its cluster knows, so the first that answers settles it. */
export function placesInCluster({ cluster }: Values): Places {
  return { hosts: textsOf(nodesOf(cluster)), absence: "any" };
}

/** All that a cluster knows of itself, its disks, volumes and roles; any node can tell. */
export const clusterInventory: InventorySource = {
  command: "Get-ClusterInventory",
  parameters: (declared) => ({ Cluster: clusterNameIn(declared) }),
  reach: "cluster",
};

/** The nodes of the declared cluster; none without one. */
export const clusterNodesIn = ({ cluster }: Values): readonly string[] => textsOf(nodesOf(cluster));

/** Claims to what only one resource of a cluster may have, by the property whose text says it. */
export function claimsInCluster(
  declared: Values,
  claims: Readonly<Record<string, (text: string) => string>>,
): readonly Claim[] {
  const cluster = clusterNameIn(declared);
  if (isUnknown(declared["cluster"]) || isUnknown(cluster)) return [];
  return Object.entries(claims).flatMap(([property, what]) => {
    const value = declared[property];
    if (typeof value !== "string" || isUnknown(value)) return [];
    return [{ what: `${what(value.toLowerCase())} of the cluster ${cluster.toLowerCase()}`, path: [property] }];
  });
}
