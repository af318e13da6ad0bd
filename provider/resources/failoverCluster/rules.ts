/** Rules over several properties of a failover cluster. */
import type { Failure } from "../../engine/check";
import { isRecord, recordOrEmpty } from "../../engine/isRecord";
import type { Values } from "../../engine/property";
import { hasUnknown, isUnknown } from "../../engine/unknown";
import { repeatedNames, textsOf } from "../nameList";
import { nodeNameOf } from "./nodeName";

type Rule = (declared: Values, complete: Values) => readonly Failure[];

const nodesOnce: Rule = ({ nodes }) =>
  repeatedNames(textsOf(nodes).map(nodeNameOf))
    .filter((index) => !isUnknown(textsOf(nodes)[index]))
    .map((index) => ({
      path: ["nodes", String(index)],
      reason: `names ${JSON.stringify(textsOf(nodes)[index])} again`,
    }));

/** What each kind of witness needs; all else is another kind's. */
const partsOf: Readonly<Record<string, { readonly needs: readonly string[]; readonly takes: readonly string[] }>> = {
  None: { needs: [], takes: [] },
  Disk: { needs: ["diskId"], takes: ["diskId"] },
  FileShare: { needs: ["path"], takes: ["path"] },
  Cloud: { needs: ["accountName", "accessKey"], takes: ["accountName", "accessKey", "endpoint"] },
};

const witnessIsOneKind: Rule = ({ witness }, complete) => {
  const type = recordOrEmpty(complete["witness"])["type"];
  const parts = typeof type === "string" ? partsOf[type] : undefined;
  if (parts === undefined || !isRecord(witness)) return [];
  const missing = parts.needs
    .filter((name) => witness[name] === undefined)
    .map((name) => ({ path: ["witness", name], reason: `is required for a witness of the type ${String(type)}` }));
  const foreign = Object.keys(witness)
    .filter((name) => name !== "type" && witness[name] !== undefined && !parts.takes.includes(name))
    .map((name) => ({ path: ["witness", name], reason: `has no meaning for a witness of the type ${String(type)}` }));
  return [...missing, ...foreign];
};

/** The share would vote with the node that it is on, and go down with it. */
const shareElsewhere: Rule = ({ nodes, witness }) => {
  const { path } = recordOrEmpty(witness);
  const server = typeof path === "string" && !isUnknown(path) ? (path.split("\\")[2] ?? "") : "";
  const isNode = textsOf(nodes).some((node) => nodeNameOf(node).toLowerCase() === nodeNameOf(server).toLowerCase());
  return isNode ? [{ path: ["witness", "path"], reason: `is a share on ${server}, which is a node itself` }] : [];
};

const addressesOnce: Rule = ({ staticAddresses }) =>
  repeatedNames(textsOf(staticAddresses))
    .filter((index) => !isUnknown(textsOf(staticAddresses)[index]))
    .map((index) => ({ path: ["staticAddresses", String(index)], reason: "names an address again" }));

const addressesNeedAccessPoint: Rule = ({ staticAddresses }, { administrativeAccessPoint }) =>
  textsOf(staticAddresses).length > 0 && administrativeAccessPoint === "None"
    ? [{ path: ["staticAddresses"], reason: 'has no meaning with administrativeAccessPoint: "None"' }]
    : [];

export const clusterRules: readonly Rule[] = [
  nodesOnce,
  witnessIsOneKind,
  shareElsewhere,
  addressesOnce,
  addressesNeedAccessPoint,
];

/** What is allowed and rarely meant. */
export function clusterWarnings(_declared: Values, complete: Values): readonly string[] {
  const nodes = textsOf(complete["nodes"]).length;
  const isEven = nodes > 0 && nodes % 2 === 0;
  const { type } = recordOrEmpty(complete["witness"]);
  return isEven && type === "None" && !hasUnknown(complete["nodes"])
    ? [`${nodes} nodes without a witness: when half of them fail the cluster may stop. Declare a witness.`]
    : [];
}
