/** Where a machine is looked for, and how it gets to where it belongs. */
import type { Places } from "../../engine/kind";
import type { Values } from "../../engine/property";
import type { Step } from "../../engine/steps";
import { sameName } from "../../engine/values/text";
import { clusterNodesIn } from "../clusterIdentity";
import { nodeNameOf } from "../failoverCluster/nodeName";
import type { VirtualMachineValues } from "./values";

/** Where it was last, where it was made, and every node that may own it: only all of them know that there is none. */
export function placesOfMachine(declared: Values, { ownerNode }: Values): Places {
  const { host } = declared;
  const last = typeof ownerNode === "string" ? [ownerNode] : [];
  return { hosts: [...last, String(host), ...clusterNodesIn(declared)], absence: "every" };
}

/** Where a cluster has the machine is no difference; a machine of its own that is elsewhere did not get to where it belongs. */
export function observedHost({ host, cluster }: VirtualMachineValues, foundOn: string | undefined): string {
  return cluster === undefined ? (foundOn ?? host) : host;
}

interface Whereabouts {
  readonly host: string;
  readonly foundOn: string;
  readonly isClustered: boolean;
  readonly machine: unknown;
}

/** Brings a machine that is no role to its declared host; where a role is, its cluster decides. */
export function moveSteps({ host, foundOn, isClustered, machine }: Whereabouts): readonly Step[] {
  if (isClustered || sameName(host, foundOn)) return [];
  return [
    {
      id: "Move-MachineToHost",
      cmdlet: "Move-MachineToHost",
      parameters: { VM: { $vm: machine }, DestinationHost: nodeNameOf(host) },
      because: ["host"],
      effect: "move",
    },
  ];
}
