/** The properties of a failover cluster. */
import { z } from "zod";
import { property } from "../../engine/property";
import { freeText, name, sameName } from "../../engine/values/text";
import { clusterName } from "../clusterIdentity";
import { timeouts } from "../timeouts";
import { address, sameAddresses } from "./address";
import { sameNodes } from "./nodeName";
import { networks } from "./networks";
import { clusterSettings } from "./settings";
import { witness } from "./witness";

export const failoverClusterShape = {
  /** Name of the cluster, at most 15 characters. Changing it makes a new cluster. `New-Cluster`. */
  name: property(clusterName(), { change: "replace", readFrom: "Cluster.Name", equal: sameName }),
  /**
   * The hosts that are its nodes, by the names that the connections know; 1 to 64. The first makes the cluster. Nodes join
   * and leave in place; one that leaves is drained first, and one that is down is never evicted.
   * `Add-ClusterNode`, `Remove-ClusterNode`.
   */
  nodes: property(z.array(name(255)).min(1, "names no node").max(64, "names more than 64 nodes"), {
    change: "inPlace",
    equal: sameNodes,
  }),
  /**
   * Addresses of the cluster itself, each in the subnet of a network of its nodes. A network with DHCP that clients reach gives
   * one by itself; one with static addresses needs one here, or is to be in `ignoreNetworks`. Left out: from DHCP. Changed in
   * place, address for address.
   */
  staticAddresses: property(z.array(address()).optional(), { change: "inPlace", equal: sameAddresses }),
  /**
   * Where the name of the cluster is registered; `None` needs neither domain nor DNS. Changing it makes a new cluster.
   * @default "ActiveDirectoryAndDns"
   */
  administrativeAccessPoint: property(
    z.enum(["ActiveDirectoryAndDns", "Dns", "ActiveDirectory", "None"]).default("ActiveDirectoryAndDns"),
    { change: "replace", readFrom: "Cluster.AdministrativeAccessPoint" },
  ),
  /** Networks with static addresses, such as `"10.0.3.0/24"`, that the cluster's own name stays away from. Only at creation. */
  ignoreNetworks: property(z.array(z.string().min(1, "is empty")).optional(), {
    change: "inPlace",
    providerOnly: true,
  }),
  /** What gives the deciding vote beside the nodes. */
  witness,
  /**
   * Networks of the cluster by subnet, such as `"10.0.1.0/24"`; others stay as they are. `(Get-ClusterNetwork).Role`, `.Name`.
   */
  networks,
  /** Free text. `(Get-Cluster).Description`. @default "" */
  description: property(freeText().default(""), {
    change: "inPlace",
    setBy: "Set-ClusterSetting -Description",
    read: { select: ["Cluster.Description"], value: (scope) => scope.object("Cluster")?.["Description"] ?? "" },
  }),
  ...clusterSettings,
  /** Time limits of the operations on this resource, in seconds. */
  timeouts,
};

export const failoverClusterOutputs = {
  /** The id of the cluster, which stays whatever it is called. */
  clusterId: z.string(),
  /** The state of each node, by its name: `Up`, `Down`, `Paused` or `Joining`. */
  nodeStates: z.record(z.string(), z.string()),
  /** The functional level: the oldest Windows that may be a node. */
  functionalLevel: z.number().optional(),
  /** A fingerprint of the access key that the cloud witness was last given. */
  witnessKeyApplied: z.string().optional(),
};
