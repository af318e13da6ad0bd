/** The properties of a virtual machine's role in a failover cluster. */
import { z } from "zod";
import { property, type Codec } from "../../engine/property";
import { freeText, name, sameName } from "../../engine/values/text";
import { sameNodes } from "../failoverCluster/nodeName";
import { clusterIdentity } from "../clusterIdentity";
import { sameNames } from "../nameList";
import { timeouts } from "../timeouts";
import { failback } from "./failback";
import { machineResource } from "./machineResource";
import { asClusterNames, nodeList, nodeName, sameNode, sameNodeOrder } from "./owners";
import { flag, numberOr, unsetAs, words } from "./values";

const machineId = () =>
  z
    .string()
    .regex(/^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i, "is no id of a virtual machine")
    .transform((text) => text.replaceAll(/[{}]/g, "").toLowerCase());

const clusterNames: Codec = { toHost: asClusterNames, fromHost: (value) => value };

/** A property of the group that one assignment sets. */
const setting = <S extends z.ZodType>(schema: S, groupProperty: string, codec?: Codec) =>
  property(schema, {
    change: "inPlace",
    setBy: `Set-MachineRole -${groupProperty}`,
    readFrom: `ClusterGroup.${groupProperty}`,
    ...(codec === undefined ? {} : { codec }),
  });

export const clusterRoleShape = {
  /** The failover cluster that runs the role: the `identity` of a FailoverCluster. Another cluster makes a new role. */
  cluster: clusterIdentity,
  /** The virtual machine: `vmId` of a VirtualMachine. All its files must be on the cluster's storage. Changing it makes a new role. `Add-ClusterVirtualMachineRole`. */
  vmId: property(machineId(), { change: "replace", equal: sameName }),
  /** Name of the role. Left out: that of the machine when the role was made. Changed in place. `(Get-ClusterGroup).Name`. */
  name: setting(name().optional(), "Name"),
  /**
   * The node to place the role on. Changing it migrates the running machine, as `migration` says. Left out: where the
   * machine is. An update that must move the role there fails while the node is down or paused, and the role stays where it
   * is. `Move-ClusterVirtualMachineRole`.
   */
  ownerNode: property(nodeName().optional(), { change: "inPlace", equal: sameNode }),
  /**
   * `initial`: the role is placed on `ownerNode` once, and again when `ownerNode` is changed; in between failover and
   * administrators may move it. `pinned`: a role that is elsewhere is brought back by the next `up` that refreshes or changes
   * it. After a failover each of these fails until the node is back; `initial` lets the role stay meanwhile.
   * @default "initial"
   */
  placement: property(z.enum(["initial", "pinned"]).default("initial"), { change: "inPlace" }),
  /**
   * How a running machine is moved, in the order of preference: `live` without a break, `quick` saved and restored,
   * `shutdown` shut down and started. The next is taken only where the one before is not possible for the machine, and
   * never after it had begun. @default ["live"]
   */
  migration: property(
    z
      .array(z.enum(["live", "quick", "shutdown"]))
      .min(1, "names no way to move the machine")
      .default(["live"]),
    { change: "inPlace", providerOnly: true },
  ),
  /**
   * The certificates of the local guardian are on every node. Say so after copying them: a machine with a virtual TPM and
   * a local key protector is neither made a role nor moved otherwise, because it would not start on another node.
   * @default false
   */
  sharedGuardian: property(z.boolean().default(false), { change: "inPlace", providerOnly: true }),
  /** The nodes that it should rather be on, the best first. None: no preference. `Set-ClusterOwnerNode -Group`. @default [] */
  preferredOwners: property(nodeList().default([]), {
    change: "inPlace",
    setBy: "Set-MachineRoleOwner -PreferredOwner",
    codec: clusterNames,
    equal: sameNodeOrder,
  }),
  /**
   * The only nodes that it may be on. None: every node. A role that is on another one is moved first, to `ownerNode` or
   * to the first that may have it. `Set-ClusterOwnerNode -Resource`. @default []
   */
  possibleOwners: property(nodeList().default([]), {
    change: "inPlace",
    setBy: "Set-MachineRoleOwner -PossibleOwner",
    codec: clusterNames,
    equal: sameNodes,
  }),
  /** How early it is started, and how late it is given up when nodes are short; `noAutoStart` leaves the start to people. `(Get-ClusterGroup).Priority`. @default "medium" */
  priority: setting(
    z.enum(["noAutoStart", "low", "medium", "high"]).default("medium"),
    "Priority",
    words({ noAutoStart: 0, low: 1000, medium: 2000, high: 3000 }),
  ),
  /** Going back to the preferred owner after a failover. */
  failback,
  /** Failovers within `failoverPeriod` before the role stays failed; `"automatic"`: one less than there are nodes. `(Get-ClusterGroup).FailoverThreshold`. @default "automatic" */
  failoverThreshold: setting(numberOr("automatic").default("automatic"), "FailoverThreshold", unsetAs("automatic")),
  /** Hours in which failovers are counted, 0 to 1193. `(Get-ClusterGroup).FailoverPeriod`. @default 6 */
  failoverPeriod: setting(
    z.number().int().min(0, "is below 0").max(1193, "is above 1193").default(6),
    "FailoverPeriod",
  ),
  /** Roles with a name in common are kept on different nodes as far as possible. `(Get-ClusterGroup).AntiAffinityClassNames`. @default [] */
  antiAffinityClassNames: property(z.array(name(255)).default([]), {
    change: "inPlace",
    setBy: "Set-MachineRole -AntiAffinityClassNames",
    read: {
      select: ["ClusterGroup.AntiAffinityClassNames"],
      value: (scope) => scope.object("ClusterGroup")?.["AntiAffinityClassNames"] ?? [],
    },
    equal: sameNames,
  }),
  /** Time that the cluster waits before it starts the role, milliseconds; not every Windows has that. Left out: as it is. `(Get-ClusterGroup).GroupStartDelay`. */
  groupStartDelay: setting(z.number().int().min(0, "is below 0").optional(), "GroupStartDelay"),
  /** Whether the cluster brings the role online when it starts itself. Left out: as the role was last. `(Get-ClusterGroup).PersistentState`. */
  persistentState: setting(z.boolean().optional(), "PersistentState", flag),
  /** Free text. `(Get-ClusterGroup).Description`. @default "" */
  description: property(freeText().default(""), {
    change: "inPlace",
    setBy: "Set-MachineRole -Description",
    read: {
      select: ["ClusterGroup.Description"],
      value: (scope) => scope.object("ClusterGroup")?.["Description"] ?? "",
    },
  }),
  /** The machine as a resource of the cluster. */
  vmResource: machineResource,
  /** Time limits of the operations on this resource, in seconds; a migration belongs to the update. */
  timeouts,
};

export const clusterRoleOutputs = {
  /** The id of the cluster group. */
  groupId: z.string(),
  /** The node that has the role now. */
  currentOwner: z.string(),
  /** The state of the group: `Online`, `Offline`, `Failed`, `PartialOnline` or `Pending`. */
  groupState: z.string(),
  /** The state of the machine's resource, such as `Online`. */
  resourceState: z.string(),
  /** The node on which the role was last placed for this declaration. */
  placedOn: z.string().optional(),
};
