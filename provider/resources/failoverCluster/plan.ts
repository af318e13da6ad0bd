/** From what a cluster is to what is declared. */
import type { z } from "zod";
import { isRecord, recordOrEmpty } from "../../engine/isRecord";
import type { Creation, PlanInput } from "../../engine/kind";
import { PlanError } from "../../engine/planError";
import { stepsForChanges, type Step } from "../../engine/steps";
import { nodeNameOf, nodesMissingFrom } from "./nodeName";
import type { ClusterRecord } from "./record";
import type { failoverClusterShape } from "./schema";

export type FailoverClusterValues = z.output<z.ZodObject<typeof failoverClusterShape>>;

/** New-Cluster with all its nodes, and the bare cluster that it makes. Disks are resources of their own. */
export function createCluster(desired: FailoverClusterValues): Creation<ClusterRecord> {
  const { name, nodes, staticAddresses, administrativeAccessPoint, ignoreNetworks } = desired;
  const parameters = {
    Name: name,
    Node: nodes.map(nodeNameOf),
    NoStorage: true,
    AdministrativeAccessPoint: administrativeAccessPoint,
    Force: true,
    ...(staticAddresses === undefined ? {} : { StaticAddress: staticAddresses }),
    ...(ignoreNetworks === undefined ? {} : { IgnoreNetwork: ignoreNetworks }),
  };
  return {
    steps: [{ id: "New-Cluster", cmdlet: "New-Cluster", parameters, because: ["name", "nodes"] }],
    record: {
      Cluster: {
        Id: "",
        Name: name,
        ClusterFunctionalLevel: undefined,
        AdministrativeAccessPoint: administrativeAccessPoint,
      },
      ClusterNode: nodes.map((node) => ({ Name: nodeNameOf(node), State: "Up" })),
      ClusterWitness: { Type: "None" },
      // What Windows makes of the networks is seen afterwards.
      ClusterNetwork: {},
      StaticAddress: [...(staticAddresses ?? [])],
    },
    identity: "Id",
  };
}

export function planCluster(input: PlanInput<FailoverClusterValues, ClusterRecord>): readonly Step[] {
  const { desired, observed, changes, refused } = input;
  waitForJoining(observed);
  return [
    ...membershipSteps(desired, observed),
    ...stepsForChanges(
      changes.filter(({ path }) => path[0] !== "witness"),
      () => ({ key: "", parameters: { Cluster: desired.name } }),
      refused,
    ),
    ...networkSteps(desired, observed),
    ...addressSteps(input),
    ...witnessSteps(input),
  ];
}

function waitForJoining({ ClusterNode }: ClusterRecord): void {
  const joining = ClusterNode.filter(({ State }) => State === "Joining").map(({ Name }) => Name);
  if (joining.length > 0) throw new PlanError("busy", `${joining.join(", ")} is joining the cluster`);
}

/** Nodes come before others go: the cluster is never smaller than it must be. */
function membershipSteps(desired: FailoverClusterValues, { ClusterNode }: ClusterRecord): readonly Step[] {
  const present = ClusterNode.map(({ Name }) => Name);
  const coming = nodesMissingFrom(desired.nodes, present);
  const leaving = nodesMissingFrom(present, desired.nodes);
  const down = ClusterNode.filter(({ Name, State }) => leaving.includes(Name) && State !== "Up" && State !== "Paused");
  if (down.length > 0) {
    const names = down.map(({ Name, State }) => `${Name} is ${State}`).join(", ");
    const message = `nodes: ${names}, and a node that cannot be drained is not evicted; start it, or evict it by hand with Remove-ClusterNode`;
    throw new PlanError("refused", message, ["nodes"]);
  }
  const because = ["nodes"];
  return [
    ...coming.map((Name) => ({
      id: `Add-ClusterNode ${Name}`,
      cmdlet: "Add-ClusterNode",
      parameters: { Name: [Name], NoStorage: true },
      because,
    })),
    ...leaving.flatMap((Name) => [
      {
        id: `Invoke-NodeDrain ${Name}`,
        cmdlet: "Invoke-NodeDrain",
        parameters: { Name },
        because,
      },
      {
        id: `Remove-ClusterNode ${Name}`,
        cmdlet: "Remove-ClusterNode",
        parameters: { Name: [Name], Force: true },
        because,
      },
    ]),
  ];
}

function networkSteps(desired: FailoverClusterValues, { ClusterNetwork }: ClusterRecord): readonly Step[] {
  return Object.entries(desired.networks ?? {}).flatMap(([subnet, { name, role }]) => {
    const found = ClusterNetwork[subnet];
    // A cluster that is only about to be made has none yet, and the next round sees them.
    if (found === undefined && Object.keys(ClusterNetwork).length === 0) return [];
    if (found === undefined) {
      const known = Object.keys(ClusterNetwork).join(", ");
      throw new PlanError("refused", `networks["${subnet}"]: the cluster has no such network; it has ${known}`, [
        "networks",
      ]);
    }
    const parameters = {
      ...(name === undefined || name === found.Name ? {} : { Name: name }),
      ...(role === undefined || role === found.Role ? {} : { Role: role }),
    };
    if (Object.keys(parameters).length === 0) return [];
    return [
      {
        id: `Set-ClusterNetworkSetting ${subnet}`,
        cmdlet: "Set-ClusterNetworkSetting",
        parameters: { Cluster: desired.name, Subnet: subnet, ...parameters },
        because: [`networks["${subnet}"]`],
      },
    ];
  });
}

function addressSteps({ desired, changes }: PlanInput<FailoverClusterValues, ClusterRecord>): readonly Step[] {
  if (!changes.some(({ path }) => path[0] === "staticAddresses")) return [];
  return [
    {
      id: "Set-ClusterAddress",
      cmdlet: "Set-ClusterAddress",
      parameters: { Cluster: desired.name, Address: desired.staticAddresses },
      because: ["staticAddresses"],
    },
  ];
}

/** A witness is set as a whole. Which key a cloud witness has, the cluster tells nobody: that is remembered. */
function witnessSteps(input: PlanInput<FailoverClusterValues, ClusterRecord>): readonly Step[] {
  const { desired, changes, remembered } = input;
  const { witness } = desired;
  const differs = changes.some(({ path }) => path[0] === "witness" && path[1] !== "accessKey");
  const newKey = witness.type === "Cloud" && remembered["witnessKeyApplied"] !== witness.accessKey;
  if (!differs && !newKey) return [];
  const because = differs ? ["witness"] : ["witness.accessKey"];
  const step = (parameters: Step["parameters"]): Step => ({
    id: "Set-ClusterQuorum",
    cmdlet: "Set-ClusterQuorum",
    parameters,
    because,
    remembers: ["witnessKeyApplied"],
  });
  switch (witness.type) {
    case "None":
      return [step({ NoWitness: true })];
    case "Disk":
      return [
        {
          id: "Add-WitnessDisk",
          cmdlet: "Add-WitnessDisk",
          parameters: { Cluster: desired.name, DiskId: witness.diskId },
          because,
        },
        step({ DiskWitness: { $ref: "Add-WitnessDisk", property: "Name" } }),
      ];
    case "FileShare":
      return [step({ FileShareWitness: witness.path })];
    case "Cloud":
      return [
        step({
          CloudWitness: true,
          AccountName: witness.accountName,
          AccessKey: witness.accessKey,
          Endpoint: witness.endpoint,
        }),
      ];
  }
}

/** Takes the cluster apart; it must be empty, for its roles and volumes are resources of their own. */
export function removeCluster(_desired: FailoverClusterValues, _observed: ClusterRecord): readonly Step[] {
  return [{ id: "Remove-Cluster", cmdlet: "Remove-Cluster", parameters: { Force: true }, because: [] }];
}

/** The declared part of the networks as the cluster has them. */
export function observedNetworks(
  { ClusterNetwork }: ClusterRecord,
  declared: FailoverClusterValues["networks"],
): Readonly<Record<string, unknown>> | undefined {
  if (declared === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(declared).map(([subnet, wanted]) => {
      const { Name, Role } = ClusterNetwork[subnet] ?? {};
      const has = isRecord(wanted) ? recordOrEmpty(wanted) : {};
      return [
        subnet,
        { ...(has["name"] === undefined ? {} : { name: Name }), ...(has["role"] === undefined ? {} : { role: Role }) },
      ] as const;
    }),
  );
}
