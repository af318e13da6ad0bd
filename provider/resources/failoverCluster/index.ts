/** The kind FailoverCluster. */
import { defineKind } from "../../engine/kind";
import { textsOf } from "../nameList";
import { nodeNameOf } from "./nodeName";
import { createCluster, observedNetworks, planCluster, removeCluster, type FailoverClusterValues } from "./plan";
import { clusterRecord, clusterSelect } from "./record";
import { clusterRules, clusterWarnings } from "./rules";
import { failoverClusterShape } from "./schema";

/** A witness disk is declared by either of its names, and read back by the declared one. */
function readParameters({ name, witness }: FailoverClusterValues) {
  return { Name: name, ...(witness.diskId === undefined ? {} : { WitnessDisk: witness.diskId }) };
}

export const failoverCluster = defineKind({
  name: "FailoverCluster",
  shape: failoverClusterShape,
  record: clusterRecord,
  select: clusterSelect,
  rules: clusterRules,
  warnings: clusterWarnings,
  claims: ({ nodes }) =>
    textsOf(nodes).map((node, index) => ({
      what: `the node ${nodeNameOf(node).toLowerCase()}`,
      path: ["nodes", String(index)],
    })),
  host: ({ name }) => String(name),
  // A host that is in no cluster says nothing about the others; nodes that left the declaration are still asked.
  places: ({ nodes }, remembered) => ({
    hosts: [...textsOf(nodes), ...textsOf(remembered["nodes"])],
    absence: "every",
  }),
  label: ({ name }) => String(name),
  find: (desired) => ({ command: "Get-ClusterRecord", parameters: readParameters(desired) }),
  byId: (id, desired) => ({ command: "Get-ClusterRecord", parameters: { ...readParameters(desired), Id: id } }),
  id: ({ Cluster }) => Cluster.Id,
  outputs: ({ Cluster, ClusterNode }) => ({
    clusterId: Cluster.Id,
    nodeStates: Object.fromEntries(ClusterNode.map(({ Name, State }) => [Name, State])),
    functionalLevel: Cluster.ClusterFunctionalLevel,
  }),
  remember: { witnessKeyApplied: ({ witness }) => witness.accessKey },
  observe: (values, record, desired) => ({
    ...values,
    nodes: record.ClusterNode.map(
      ({ Name }) => desired.nodes.find((node) => nodeNameOf(node).toLowerCase() === Name.toLowerCase()) ?? Name,
    ),
    staticAddresses: record.StaticAddress,
    networks: observedNetworks(record, desired.networks),
  }),
  ownership: ({ name }) => ({ kind: "FailoverCluster", name }),
  create: createCluster,
  plan: planCluster,
  remove: removeCluster,
  inInventory: false,
});
