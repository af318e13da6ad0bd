/** The kind ClusterRole. */
import { defineKind } from "../../engine/kind";
import { clusterInventory, clusterNameIn, placesInCluster } from "../clusterIdentity";
import { observedOwner, observedPossibleOwners } from "./owners";
import { createRole, planRole, removeRole, type ClusterRoleValues } from "./plan";
import { roleRecord, roleSelect } from "./record";
import { roleClaims, roleRules } from "./rules";
import { clusterRoleShape } from "./schema";

const read = ({ cluster, vmId }: ClusterRoleValues) => ({
  command: "Get-RoleRecord",
  parameters: { Cluster: cluster.name, VMId: vmId },
});

export const clusterRole = defineKind({
  name: "ClusterRole",
  shape: clusterRoleShape,
  record: roleRecord,
  select: roleSelect,
  rules: roleRules,
  claims: roleClaims,
  host: clusterNameIn,
  places: placesInCluster,
  label: ({ name, vmId }) => String(name ?? vmId),
  find: read,
  byId: (_id, desired) => read(desired),
  id: ({ vmId }) => vmId,
  outputs: ({ ClusterGroup, ClusterResource }) => ({
    groupId: ClusterGroup.Id,
    currentOwner: ClusterGroup.OwnerNode,
    groupState: ClusterGroup.State,
    resourceState: ClusterResource.State,
  }),
  remember: { placedOn: ({ ownerNode }) => ownerNode },
  observe: (values, record, desired, { remembered }) => ({
    ...values,
    vmId: record.vmId,
    placement: desired.placement,
    ownerNode: observedOwner(record, desired, remembered),
    preferredOwners: record.preferredOwners,
    possibleOwners: observedPossibleOwners(record, desired.possibleOwners),
  }),
  // The id of the machine tells its role from every other, so no mark is needed, and any node can go on.
  ownership: undefined,
  create: createRole,
  plan: planRole,
  remove: removeRole,
  inventory: clusterInventory,
});
