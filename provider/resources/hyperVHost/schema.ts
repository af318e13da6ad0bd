/** The properties of a Hyper-V host. */
import { z } from "zod";
import { property } from "../../engine/property";
import { hostName } from "../hostName";
import { sameNames } from "../nameList";
import { timeouts } from "../timeouts";
import { hostSettings } from "./settings";

const featureName = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]*$/, 'is no name of a Windows feature, such as "Failover-Clustering"');

export const hyperVHostShape = {
  /** The host: a name that the connections know. Changing it lets go of the old host and manages another. */
  name: hostName,
  /**
   * Windows features to install, by the names of Get-WindowsFeature. What is taken off the list stays installed.
   * @default ["Hyper-V"]
   */
  features: property(z.array(featureName).default(["Hyper-V"]), { change: "inPlace", equal: sameNames }),
  /** Installs the management tools of the features too; without its PowerShell module Hyper-V cannot be managed. @default true */
  includeManagementTools: property(z.boolean().default(true), { change: "inPlace" }),
  /** Where Windows finds the files of features whose payload was removed: UNC paths, or images such as `wim:D:\sources\install.wim:4`. */
  featureSource: property(z.array(z.string().min(1, "is empty")).optional(), { change: "inPlace", providerOnly: true }),
  /**
   * Whether the host may be restarted where a feature needs it. With `never` the features are installed and an error says
   * that a restart is due. @default "ifNeeded"
   */
  rebootPolicy: property(z.enum(["never", "ifNeeded"]).default("ifNeeded"), { change: "inPlace", providerOnly: true }),
  /** How long the host may take to come back from a restart; seconds, within `timeouts`. @default 1200 */
  rebootTimeoutSeconds: property(
    z.number().int().min(1, "is less than a second").max(86_400, "is more than a day").default(1200),
    { change: "inPlace", providerOnly: true },
  ),
  /**
   * Whether the host, as a node of a cluster, is drained: its machines moved to other nodes, and it takes no new ones. When
   * a machine cannot leave, the node is put back into service and the update fails. Left out: as it is.
   * `Suspend-ClusterNode -Drain`, `Resume-ClusterNode -Failback Policy`.
   */
  maintenance: property(z.boolean().optional(), { change: "inPlace" }),
  ...hostSettings,
  /** Time limits of the operations on this resource, in seconds. */
  timeouts,
};

export const hyperVHostOutputs = {
  /** Logical processors of the host. */
  logicalProcessorCount: z.number(),
  /** Memory of the host, bytes. */
  memoryCapacityBytes: z.number(),
  /** The operating system, such as `Microsoft Windows Server 2025 Datacenter`. */
  operatingSystem: z.string(),
  /** Its version, such as `10.0.26100`. */
  osVersion: z.string(),
  /** Its build, such as `26100`. */
  osBuild: z.string(),
  /** The host's name in its domain, or its bare name outside of one. */
  fullyQualifiedDomainName: z.string(),
  /**
   * Whether a feature of Windows, declared or not, waits for a restart to be installed or removed, when the host was last
   * asked. Missing on a client, whose features this does not see.
   */
  pendingReboot: z.boolean().optional(),
  /** The failover cluster whose node the host is. */
  clusterName: z.string().optional(),
  /** Configuration versions of virtual machines that the host can run. */
  supportedVirtualMachineVersions: z.array(z.string()),
  /** The version that a new virtual machine gets. */
  defaultVirtualMachineVersion: z.string().optional(),
};
