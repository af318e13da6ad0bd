import type { Values } from "../../../provider/engine/property";
import { clusterRole } from "../../../provider/resources/clusterRole";
import { addMachine, addVolume, rolesOf } from "../../helpers/clusterMachines";
import { clusterHosts, clusterIdentity, createCluster } from "../../helpers/testCluster";
import { byHand } from "./byHand";
import { describeLifeCycle } from "./lifeCycle";

/** The machines' ids, known when they are made. */
const ids = { web1: "", web2: "" };
const cluster = clusterIdentity("HV1", "HV2");
const declare = (machine: keyof typeof ids, more: Values): Values => ({
  ...more,
  cluster,
  get vmId() {
    return ids[machine];
  },
});

const base = {
  name: "front",
  ownerNode: "HV1",
  preferredOwners: ["HV1", "HV2"],
  failback: { allowed: true, windowStart: 22, windowEnd: 4 },
  antiAffinityClassNames: ["web"],
  vmResource: { offlineAction: "shutDown", restartPolicy: { restartThreshold: 2 } },
};

describeLifeCycle({
  kind: clusterRole,
  hosts: clusterHosts(2),
  prepare: async (fabric) => {
    await createCluster(fabric, "HV1", "HV2");
    await addVolume(fabric);
    ids.web1 = await addMachine(fabric, "web1");
    ids.web2 = await addMachine(fabric, "web2", { isOff: true });
  },
  declared: declare("web1", base),
  edited: declare("web1", {
    ownerNode: "HV2",
    name: "web",
    preferredOwners: ["HV2"],
    possibleOwners: ["HV2"],
    priority: "high",
    failoverThreshold: 2,
    failoverPeriod: 24,
    description: "edited",
    persistentState: true,
    vmResource: {
      shutdownAction: "fail",
      checkHeartbeat: false,
      restartPolicy: { restartAction: "restart", restartThreshold: 4, restartPeriod: 60_000 },
      pendingTimeout: 600_000,
      isAlivePollInterval: 30_000,
      embeddedFailureAction: "logOnly",
      separateMonitor: true,
    },
  }),
  replaced: declare("web2", base),
  drift: async (fabric) => {
    const change = "$group.Priority = 3000; $group.AutoFailbackType = 0; $group.AntiAffinityClassNames = 'other'";
    const owners = "$group | Set-ClusterOwnerNode -Owners HV2";
    await byHand(
      fabric,
      `$group = Get-ClusterGroup -Name front; ${change}; ${owners}; Get-ClusterResource -Name 'Virtual Machine web1' | Set-ClusterParameter -Name OfflineAction -Value 0`,
    );
  },
  vanish: async (fabric) => {
    await byHand(fabric, "Remove-ClusterGroup -Name front -RemoveResources -Force");
  },
  count: async (fabric) => (await rolesOf(fabric)).length,
});
