/** Rules over several properties of a role. */
import type { Failure } from "../../engine/check";
import { recordOrEmpty } from "../../engine/isRecord";
import type { Claim } from "../../engine/kind";
import type { Values } from "../../engine/property";
import { hasUnknown, isUnknown } from "../../engine/unknown";
import { clusterNodesIn } from "../clusterIdentity";
import { repeatedNames, textsOf } from "../nameList";
import { asClusterNames, mayBeOn, sameNode } from "./owners";

type Rule = (declared: Values, complete: Values) => readonly Failure[];

/** Nodes that a property names, with the place of each; nothing for those that are not known yet. */
function namedNodes(values: Values, property: string): readonly { path: readonly string[]; node: string }[] {
  const value = values[property];
  const list = textsOf(Array.isArray(value) ? value : [value]);
  return list
    .map((node, index) => ({ node, path: Array.isArray(value) ? [property, String(index)] : [property] }))
    .filter(({ node }) => !isUnknown(node));
}

const nodeProperties = ["ownerNode", "preferredOwners", "possibleOwners"];

/** Connections may know hosts by address, which says nothing about the names of the nodes. */
const isAddress = (text: string) => /^[\d.]+$/.test(text) || text.includes(":");

const nodesOfTheCluster: Rule = (declared) => {
  const nodes = clusterNodesIn(declared);
  if (nodes.length === 0 || hasUnknown(nodes) || nodes.some(isAddress)) return [];
  return nodeProperties
    .flatMap((property) => namedNodes(declared, property))
    .filter(({ node }) => !nodes.some((other) => sameNode(other, node)))
    .map(({ node, path }) => ({
      path,
      reason: `names ${JSON.stringify(node)}, which is no node of the cluster; its nodes are ${nodes.join(", ")}`,
    }));
};

const onPossibleOwners: Rule = (declared, { possibleOwners }) => {
  const possible = textsOf(possibleOwners);
  if (hasUnknown(possibleOwners)) return [];
  return ["ownerNode", "preferredOwners"]
    .flatMap((property) => namedNodes(declared, property))
    .filter(({ node }) => !mayBeOn(possible, node))
    .map(({ node, path }) => ({ path, reason: `names ${JSON.stringify(node)}, which is not among possibleOwners` }));
};

const pinnedNeedsNode: Rule = ({ placement, ownerNode }) =>
  placement === "pinned" && ownerNode === undefined
    ? [{ path: ["ownerNode"], reason: 'is required with placement: "pinned"' }]
    : [];

const failbackNeedsPreference: Rule = (_declared, complete) => {
  const { allowed } = recordOrEmpty(complete["failback"]);
  const preferred = complete["preferredOwners"];
  return allowed === true && Array.isArray(preferred) && preferred.length === 0
    ? [
        {
          path: ["failback", "allowed"],
          reason: "has no effect without preferredOwners: there is no node to go back to",
        },
      ]
    : [];
};

const failbackWindow: Rule = (_declared, complete) => {
  const { allowed, windowStart, windowEnd } = recordOrEmpty(complete["failback"]);
  if ([allowed, windowStart, windowEnd].some(isUnknown)) return [];
  const given = Object.entries({ windowStart, windowEnd }).filter(([, hour]) => hour !== "none");
  if (given.length === 1) {
    const missing = given[0]?.[0] === "windowStart" ? "windowEnd" : "windowStart";
    return [{ path: ["failback", missing], reason: "is required: a window has a start and an end" }];
  }
  return allowed === true
    ? []
    : given.map(([name]) => ({ path: ["failback", name], reason: "has no meaning without failback.allowed: true" }));
};

const eachOnce: Rule = (declared) =>
  ["preferredOwners", "possibleOwners", "antiAffinityClassNames", "migration"].flatMap((property) => {
    const list = textsOf(declared[property]);
    const names = property.endsWith("Owners") ? asClusterNames(list) : list;
    return repeatedNames(names)
      .filter((index) => !isUnknown(list[index]))
      .map((index) => ({ path: [property, String(index)], reason: `names ${JSON.stringify(list[index])} twice` }));
  });

export const roleRules: readonly Rule[] = [
  nodesOfTheCluster,
  onPossibleOwners,
  pinnedNeedsNode,
  failbackNeedsPreference,
  failbackWindow,
  eachOnce,
];

/** A machine has one role. */
export function roleClaims({ vmId }: Values): readonly Claim[] {
  return typeof vmId === "string" && !isUnknown(vmId)
    ? [{ what: `the role of the virtual machine ${vmId}`, path: ["vmId"] }]
    : [];
}
