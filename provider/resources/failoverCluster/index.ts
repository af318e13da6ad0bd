/** The kind FailoverCluster. */
import { defineKind } from "../../engine/kind";
import { isUnknown } from "../../engine/unknown";
import { clusterInventory } from "../clusterIdentity";
import { textsOf } from "../nameList";
import { nodeNameOf } from "./nodeName";
import { createCluster, observedNetworks, planCluster, removeCluster } from "./plan";
import { clusterRecord, clusterSelect } from "./record";
import { clusterRules, clusterWarnings } from "./rules";
import { failoverClusterShape } from "./schema";
import { observedWitness } from "./witness";

export const failoverCluster = defineKind({
  name: "FailoverCluster",
  shape: failoverClusterShape,
  record: clusterRecord,
  select: clusterSelect,
  rules: clusterRules,
  warnings: clusterWarnings,
  claims: ({ nodes }) =>
    textsOf(nodes).flatMap((node, index) =>
      isUnknown(node) ? [] : [{ what: `the node ${nodeNameOf(node).toLowerCase()}`, path: ["nodes", String(index)] }],
    ),
  host: ({ name }) => String(name),
  // A host that is in no cluster says nothing about the others; nodes that left the declaration are still asked.
  places: ({ nodes }, remembered) => ({
    hosts: [...textsOf(nodes), ...textsOf(remembered["nodes"])],
    absence: "every",
  }),
  label: ({ name }) => String(name),
  find: ({ name }) => ({ command: "Get-ClusterRecord", parameters: { Name: name } }),
  byId: (id, { name }) => ({ command: "Get-ClusterRecord", parameters: { Name: name, Id: id } }),
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
    witness: observedWitness(values["witness"], record, desired.witness.diskId),
    staticAddresses: record.StaticAddress,
    networks: observedNetworks(record, desired.networks),
  }),
  ownership: ({ name }) => ({ kind: "FailoverCluster", name }),
  create: createCluster,
  plan: planCluster,
  remove: removeCluster,
  inventory: { ...clusterInventory, parameters: ({ name }) => ({ Cluster: name }) },
});
