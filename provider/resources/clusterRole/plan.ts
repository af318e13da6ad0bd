/** From what the cluster has to what is declared: the steps for a role. */
import type { z } from "zod";
import type { Creation, PlanInput } from "../../engine/kind";
import { PlanError } from "../../engine/planError";
import { stepsForChanges, type Step } from "../../engine/steps";
import { nodesMissingFrom, sameNodes } from "../failoverCluster/nodeName";
import { nodeToMoveTo, ownersWhileMoving } from "./owners";
import { isMoving, type RoleRecord } from "./record";
import type { clusterRoleShape } from "./schema";

export type ClusterRoleValues = z.output<z.ZodObject<typeof clusterRoleShape>>;

const roleOf = ({ cluster, vmId }: ClusterRoleValues) => ({ Cluster: cluster.name, VMId: vmId });

/** The role of a machine that can run on every node, and what a new role has. */
export function createRole(desired: ClusterRoleValues): Creation<RoleRecord> {
  const { vmId, name, sharedGuardian } = desired;
  return {
    checks: [
      {
        id: "Assert-RoleMachine",
        cmdlet: "Assert-RoleMachine",
        parameters: { ...roleOf(desired), SharedGuardian: sharedGuardian },
        because: ["vmId"],
      },
    ],
    steps: [
      {
        id: "Add-ClusterVirtualMachineRole",
        cmdlet: "Add-ClusterVirtualMachineRole",
        parameters: { VMId: vmId, ...(name === undefined ? {} : { Name: name }) },
        because: ["vmId"],
      },
    ],
    record: {
      vmId,
      ClusterGroup: {
        Id: "",
        Name: name,
        State: "",
        StatusInformation: "",
        // Where the machine is, the role is; it is seen in the next round.
        OwnerNode: "",
        Priority: 2000,
        AutoFailbackType: 0,
        FailbackWindowStart: -1,
        FailbackWindowEnd: -1,
        FailoverThreshold: -1,
        FailoverPeriod: 6,
        AntiAffinityClassNames: [],
        Description: "",
      },
      ClusterResource: { State: "" },
      ClusterParameter: { OfflineAction: 1, ShutdownAction: 0, CheckHeartbeat: 1 },
      preferredOwners: [],
      possibleOwners: [],
      nodes: [],
    },
    identity: "Id",
  };
}

export function planRole({
  desired,
  observed,
  changes,
  remembered,
}: PlanInput<ClusterRoleValues, RoleRecord>): readonly Step[] {
  const node = nodeToMoveTo(observed, desired, remembered);
  const target = { key: "", parameters: roleOf(desired) };
  // A role cannot be on a node that may not have it, so that list is narrowed in the round after the move.
  const stays = node === undefined && observed.ClusterGroup.OwnerNode !== "";
  const settled = changes.filter(({ path }) => stays || path[0] !== "possibleOwners");
  const steps = [
    ...(node === undefined ? [] : widenOwners(desired, observed, node)),
    ...stepsForChanges(settled, () => target),
    ...(node === undefined ? [] : [moveStep(desired, node)]),
  ];
  if (steps.length > 0) requireStill(observed);
  return steps;
}

/** Makes the owner and the node to go to possible, where one of them is not. */
function widenOwners(desired: ClusterRoleValues, observed: RoleRecord, node: string): readonly Step[] {
  if (nodesMissingFrom([node], observed.possibleOwners).length === 0) return [];
  const PossibleOwner = desired.possibleOwners.length === 0 ? [] : ownersWhileMoving(observed, desired.possibleOwners);
  if (sameNodes(PossibleOwner, observed.possibleOwners)) return [];
  return [
    {
      id: "Set-MachineRoleOwner before the move",
      cmdlet: "Set-MachineRoleOwner",
      parameters: { ...roleOf(desired), PossibleOwner },
      because: ["possibleOwners"],
    },
  ];
}

/** Serves no property as the other steps do: what it refuses is not cured by stopping the machine. */
function moveStep(desired: ClusterRoleValues, node: string): Step {
  const words = { live: "Live", quick: "Quick", shutdown: "Shutdown" } as const;
  return {
    id: "Move-MachineRole",
    cmdlet: "Move-MachineRole",
    parameters: {
      ...roleOf(desired),
      Node: node,
      MigrationType: desired.migration.map((way) => words[way]),
      SharedGuardian: desired.sharedGuardian,
    },
    because: [],
    remembers: ["placedOn"],
  };
}

function requireStill(observed: RoleRecord): void {
  if (isMoving(observed)) throw new PlanError("busy", "the role is being moved, or waits for its turn to be");
}

/** Takes the role away; the machine stays where it is, as it is. */
export function removeRole({ vmId }: ClusterRoleValues, observed: RoleRecord): readonly Step[] {
  requireStill(observed);
  return [
    {
      id: "Remove-ClusterGroup",
      cmdlet: "Remove-ClusterGroup",
      parameters: { VMId: vmId, RemoveResources: true, Force: true },
      because: [],
    },
  ];
}
